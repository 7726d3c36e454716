namespace CustomerBot.Backend;

/// <summary>The company does not take a job, for a reason the customer should hear. Nothing was done.</summary>
public sealed class BackendRefusedException(BackendRefusal reason) : Exception($"The back end refused a job: {reason}.")
{
    /// <summary>Why.</summary>
    public BackendRefusal Reason { get; } = reason;
}
