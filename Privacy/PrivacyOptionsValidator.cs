using Microsoft.Extensions.Options;

namespace CustomerBot.Privacy;

internal sealed class PrivacyOptionsValidator : IValidateOptions<PrivacyOptions>
{
    public ValidateOptionsResult Validate(string? name, PrivacyOptions options)
    {
        var problems = new ValidateOptionsResultBuilder();
        if (options.SweepInterval < TimeSpan.FromMinutes(1) || options.SweepInterval > TimeSpan.FromDays(1))
        {
            problems.AddError(
                $"Privacy:SweepInterval is {options.SweepInterval}. Set it between 00:01:00 and 1.00:00:00, for example 01:00:00."
            );
        }

        if (options.KeepLedger < TimeSpan.FromDays(365) || options.KeepLedger > TimeSpan.FromDays(3653))
        {
            problems.AddError($"Privacy:KeepLedger is {options.KeepLedger}. Set it between 365 and 3653 days, for example 1461.00:00:00.");
        }

        return problems.Build();
    }
}
