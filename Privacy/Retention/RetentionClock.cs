using Microsoft.Extensions.Options;

namespace CustomerBot.Privacy;

/// <summary>The times retention goes by.</summary>
internal sealed class RetentionClock(TimeProvider clock, IOptions<PrivacyOptions> options)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    public TimeSpan SweepInterval => options.Value.SweepInterval;

    public TimeSpan KeepLedger => options.Value.KeepLedger;
}
