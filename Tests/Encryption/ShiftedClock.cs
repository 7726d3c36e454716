namespace CustomerBot.Tests.Encryption;

/// <summary>A clock whose system time somebody sets, while time goes on as on the other one.</summary>
internal sealed class ShiftedClock(TimeProvider clock) : TimeProvider
{
    public TimeSpan Shift { get; set; }

    public override long TimestampFrequency => clock.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow() + Shift;

    public override long GetTimestamp() => clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        clock.CreateTimer(callback, state, dueTime, period);
}
