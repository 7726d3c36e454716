namespace CustomerBot.Benchmarks.BotSdk.Load;

/// <summary>What a server did in one run.</summary>
internal sealed record Measurement(long Turns, TimeSpan Time, TimeSpan CpuTime)
{
    public double MicrosecondsPerTurn => CpuTime.TotalMicroseconds / Turns;

    public double TurnsPerSecond => Turns / Time.TotalSeconds;
}
