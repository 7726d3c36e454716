namespace CustomerBot.Storage;

/// <summary>A batch was refused as a whole because a record is not as the writer expected. Read again and decide anew.</summary>
public sealed class RecordConflictException(string key)
    : Exception($"Record {key} was changed by somebody else. Read it again before writing.")
{
    /// <summary>Pseudonymous key of the first record that did not match.</summary>
    public string Key { get; } = key;
}
