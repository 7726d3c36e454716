using Microsoft.Extensions.Options;

namespace CustomerBot.Dialogs;

internal sealed class DialogsOptionsValidator : IValidateOptions<DialogsOptions>
{
    public ValidateOptionsResult Validate(string? name, DialogsOptions options)
    {
        var problems = new ValidateOptionsResultBuilder();
        if (!Uri.TryCreate(options.PublicUrl, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            problems.AddError(
                $"Dialogs:PublicUrl is {options.PublicUrl}. Set it to where customers reach this host, for example https://chat.example.com."
            );
        }

        return problems.Build();
    }
}
