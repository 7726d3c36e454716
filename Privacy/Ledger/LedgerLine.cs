namespace CustomerBot.Privacy;

/// <summary>One line of an exported ledger: the head with the public key, an entry, or a checkpoint.</summary>
internal sealed record LedgerLine
{
    public string? PublicKey { get; init; }

    /// <summary>In the head: the checkpoint up to which entries were pruned.</summary>
    public LedgerCheckpoint? Start { get; init; }

    public LedgerCheckpoint? Checkpoint { get; init; }

    public long? Number { get; init; }

    public DateTimeOffset? At { get; init; }

    public LedgerEvent? Event { get; init; }

    public string? Subject { get; init; }

    public string? Purpose { get; init; }

    public Dictionary<string, string>? Details { get; init; }

    public string? Previous { get; init; }

    public static LedgerLine Of(LedgerEntry entry) =>
        new()
        {
            Number = entry.Number,
            At = entry.At,
            Event = entry.Content.Event,
            Subject = entry.Content.Subject,
            Purpose = entry.Content.Purpose,
            Details = new(entry.Content.Details),
            Previous = Convert.ToHexStringLower(entry.Previous),
        };

    public LedgerEntry? ToEntry() =>
        Number is { } number && At is { } at && Event is { } what && Previous is { } previous
            ? new(number, at, new(what, Subject ?? "", Purpose ?? "", Details ?? []), Convert.FromHexString(previous))
            : null;
}
