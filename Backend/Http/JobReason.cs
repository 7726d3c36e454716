namespace CustomerBot.Backend;

/// <summary>Why a customer wants a job done; null if they did not say.</summary>
internal sealed record JobReason(string? Reason)
{
    public override string ToString() => nameof(JobReason);
}
