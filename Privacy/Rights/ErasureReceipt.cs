namespace CustomerBot.Privacy;

/// <summary>Receipt for an erasure; carries nothing of what was erased.</summary>
/// <param name="Number">For example D-19KD7M.</param>
/// <param name="At">When it was done.</param>
/// <param name="Erased">How many records went, per purpose.</param>
/// <param name="OutOfBackupsBy">From then on no backup can bring anything back.</param>
public sealed record ErasureReceipt(
    string Number,
    DateTimeOffset At,
    IReadOnlyDictionary<string, int> Erased,
    DateTimeOffset OutOfBackupsBy
);
