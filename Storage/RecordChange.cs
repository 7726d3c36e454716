namespace CustomerBot.Storage;

/// <summary>One step of a write batch.</summary>
public abstract record RecordChange
{
    private RecordChange(string key, string? ifMatch)
    {
        Key = key;
        IfMatch = ifMatch;
    }

    /// <summary>Pseudonymous key of the record.</summary>
    public string Key { get; }

    /// <summary>Null: whatever is there. Empty: the record must not exist. Else: the ETag it must have.</summary>
    public string? IfMatch { get; }

    /// <summary>Whether the record must not exist.</summary>
    public bool MustBeNew => IfMatch is { Length: 0 };

    /// <summary>Writes a record, new or over the one that is there.</summary>
    public sealed record Put(
        string Key,
        string Owner,
        string Kind,
        DateTimeOffset? ExpiresAt,
        ReadOnlyMemory<byte> Content,
        string? IfMatch = null
    ) : RecordChange(Key, IfMatch);

    /// <summary>Deletes a record; without <see cref="RecordChange.IfMatch"/> a missing record is no error.</summary>
    public sealed record Delete(string Key, string? IfMatch = null) : RecordChange(Key, IfMatch);

    /// <summary>Changes nothing, but lets the batch through only while the record still has this ETag, which is never empty.</summary>
    public sealed record Check(string Key, string IfMatch) : RecordChange(Key, IfMatch);
}
