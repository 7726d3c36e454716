namespace CustomerBot.Storage;

/// <summary>One record as an engine keeps it: sealed bytes under a pseudonymous key.</summary>
/// <param name="Key">Pseudonym of the logical key; lower-case hexadecimal.</param>
/// <param name="Owner">Pseudonym of the data subject; all records of one owner can be listed and removed together.</param>
/// <param name="Kind">Purpose or internal kind, for counts and retention; never personal.</param>
/// <param name="ExpiresAt">When the record is due for deletion; null keeps it until it is deleted by name.</param>
/// <param name="Content">Sealed bytes.</param>
/// <param name="ETag">Changes with every write and never repeats for a key.</param>
public sealed record StoredRecord(
    string Key,
    string Owner,
    string Kind,
    DateTimeOffset? ExpiresAt,
    ReadOnlyMemory<byte> Content,
    string ETag
);
