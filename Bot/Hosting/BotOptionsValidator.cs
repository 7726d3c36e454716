using System.Globalization;
using Microsoft.Extensions.Options;

namespace CustomerBot.Bot.Hosting;

internal sealed class BotOptionsValidator : IValidateOptions<BotOptions>
{
    public ValidateOptionsResult Validate(string? name, BotOptions options)
    {
        var problems = new ValidateOptionsResultBuilder();
        if (options.Languages.Count == 0)
        {
            problems.AddError("Bot:Languages is empty. Name at least one language, for example [\"de-DE\", \"en-GB\"].");
        }

        foreach (var language in options.Languages.Where(language => !IsCulture(language)))
        {
            problems.AddError($"Bot:Languages holds \"{language}\", which is no language. Use names such as de-DE or en-GB.");
        }

        if (options.LargestRequest is < 16_384 or > 4_194_304)
        {
            problems.AddError(
                $"Bot:LargestRequest is {options.LargestRequest}. Set it between 16384 and 4194304 bytes, for example 262144."
            );
        }

        if (options.TurnsPerMinute is < 10 or > 100_000)
        {
            problems.AddError($"Bot:TurnsPerMinute is {options.TurnsPerMinute}. Set it between 10 and 100000, for example 120.");
        }

        return problems.Build();
    }

    private static bool IsCulture(string language) =>
        CultureInfo
            .GetCultures(CultureTypes.SpecificCultures)
            .Any(culture => culture.Name.Equals(language, StringComparison.OrdinalIgnoreCase));
}
