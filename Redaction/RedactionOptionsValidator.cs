using Microsoft.Extensions.Options;

namespace CustomerBot.Redaction;

internal sealed class RedactionOptionsValidator : IValidateOptions<RedactionOptions>
{
    public ValidateOptionsResult Validate(string? name, RedactionOptions options)
    {
        var problems = new ValidateOptionsResultBuilder();
        foreach (var pattern in options.CustomerNumberPatterns)
        {
            if (pattern.Count(c => c is '#' or 'A') < 4)
            {
                problems.AddError($"Redaction:CustomerNumberPatterns has \"{pattern}\". Give at least four of # (digit) and A (letter).");
            }
        }

        if (options.PhoneRegion is not { Length: 2 } region || !region.All(char.IsAsciiLetterUpper))
        {
            problems.AddError($"Redaction:PhoneRegion is \"{options.PhoneRegion}\". Set it to two capital letters, for example DE.");
        }

        return problems.Build();
    }
}
