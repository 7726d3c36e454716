using Microsoft.Extensions.Options;

namespace CustomerBot.Channels.WebChat;

internal sealed class WebChatOptionsValidator : IValidateOptions<WebChatOptions>
{
    private const int LongestTitle = 60;

    public ValidateOptionsResult Validate(string? name, WebChatOptions options)
    {
        var problems = new ValidateOptionsResultBuilder();
        if (options.Title.Length > LongestTitle)
        {
            problems.AddError($"{WebChatOptions.Section}:Title has {options.Title.Length} characters. Use at most {LongestTitle}.");
        }

        if (!Color.TryParse(options.AccentColor, out _))
        {
            problems.AddError(
                $"{WebChatOptions.Section}:AccentColor is '{options.AccentColor}'. Write it as #rrggbb, for example #0f5c63."
            );
        }

        return problems.Build();
    }
}
