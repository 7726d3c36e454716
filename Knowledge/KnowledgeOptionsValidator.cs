using Microsoft.Extensions.Options;

namespace CustomerBot.Knowledge;

/// <summary>Names every wrong setting of the section with its remedy.</summary>
internal sealed class KnowledgeOptionsValidator : IValidateOptions<KnowledgeOptions>
{
    public ValidateOptionsResult Validate(string? name, KnowledgeOptions options)
    {
        var problems = new ValidateOptionsResultBuilder();
        if (string.IsNullOrWhiteSpace(options.ContentPath))
        {
            problems.AddError("Knowledge:ContentPath is empty. Set it to the folder with the languages, for example Knowledge/Content.");
        }

        var interval = options.RefreshInterval;
        if (interval != TimeSpan.Zero && (interval < TimeSpan.FromSeconds(1) || interval > TimeSpan.FromHours(1)))
        {
            problems.AddError($"Knowledge:RefreshInterval is {interval}. Set it between 00:00:01 and 01:00:00, or to 00:00:00 for never.");
        }

        if (options.FoundThreshold is not (>= 0 and <= 1))
        {
            problems.AddError($"Knowledge:FoundThreshold is {options.FoundThreshold}. Set it between 0 and 1, for example 0.6.");
        }

        if (options.UnsureThreshold < 0 || !(options.UnsureThreshold <= options.FoundThreshold))
        {
            problems.AddError($"Knowledge:UnsureThreshold is {options.UnsureThreshold}. Set it between 0 and Knowledge:FoundThreshold.");
        }

        return problems.Build();
    }
}
