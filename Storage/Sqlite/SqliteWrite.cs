namespace CustomerBot.Storage.Sqlite;

/// <summary>One batch on its way to the writer.</summary>
internal sealed class SqliteWrite(IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken)
{
    public IReadOnlyList<RecordChange> Changes => changes;

    /// <summary>Looked at before the batch is begun; a batch that has begun is finished, so its outcome is never in doubt.</summary>
    public CancellationToken CancellationToken => cancellationToken;

    public TaskCompletionSource<IReadOnlyList<string>> Completion { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
