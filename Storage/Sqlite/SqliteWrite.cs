namespace CustomerBot.Storage.Sqlite;

/// <summary>
/// One batch, or a request to compact, on its way to the writer. The token is looked at before the batch is begun;
/// a batch that has begun is finished, so its outcome is never in doubt.
/// </summary>
internal sealed record SqliteWrite(IReadOnlyList<RecordChange> Changes, bool IsCompaction, CancellationToken CancellationToken)
{
    public TaskCompletionSource<IReadOnlyList<string>> Completion { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
