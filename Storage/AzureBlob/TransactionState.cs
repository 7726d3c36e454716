namespace CustomerBot.Storage.AzureBlob;

/// <summary>What the blob of a transaction says: its outcome, and the records it touches, so that anybody can finish it.</summary>
internal sealed record TransactionState(string Outcome, IReadOnlyList<string> Keys)
{
    public const string Running = "running";
    public const string Committed = "committed";
    public const string Aborted = "aborted";
}
