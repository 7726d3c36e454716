using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace CustomerBot.Storage.Sqlite;

/// <summary>
/// The one writer. Batches that arrive while a commit is on its way to the disk share the next one, so many turns pay for one fsync.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    /// <summary>Bounds the work that one commit can lose and the time the first batch of it waits.</summary>
    private const int MaxBatchesPerCommit = 512;

    private readonly SqliteDatabase _database;
    private readonly Channel<SqliteWrite> _queue = Channel.CreateUnbounded<SqliteWrite>(new() { SingleReader = true });
    private readonly Task _loop;
    private SqliteWriteConnection? _connection;

    public SqliteWriter(SqliteDatabase database)
    {
        _database = database;
        // A thread of its own: a commit blocks, and it must not hold one of the few threads that run turns.
        _loop = Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    public Task<IReadOnlyList<string>> WriteAsync(IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken) =>
        EnqueueAsync(new(changes, IsCompaction: false, cancellationToken), cancellationToken);

    public Task CompactAsync(CancellationToken cancellationToken) =>
        EnqueueAsync(new([], IsCompaction: true, cancellationToken), cancellationToken);

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _loop;
    }

    private Task<IReadOnlyList<string>> EnqueueAsync(SqliteWrite write, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<IReadOnlyList<string>>(cancellationToken);
        }

        ObjectDisposedException.ThrowIf(!_queue.Writer.TryWrite(write), this);
        return write.Completion.Task;
    }

    private void Run()
    {
        var together = new List<SqliteWrite>(MaxBatchesPerCommit);
        while (_queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            together.Clear();
            while (together.Count < MaxBatchesPerCommit && _queue.Reader.TryRead(out var write))
            {
                together.Add(write);
            }

            Commit(together.FindAll(write => !write.IsCompaction));
            Compact(together.FindAll(write => write.IsCompaction));
        }

        _connection?.Dispose();
    }

    private void Commit(List<SqliteWrite> together)
    {
        if (together.Count > 0)
        {
            Attempt(together, connection => connection.Commit(together));
        }
    }

    private void Compact(List<SqliteWrite> requests)
    {
        if (requests.Count > 0)
        {
            Attempt(
                requests,
                connection =>
                {
                    connection.Compact();
                    requests.ForEach(request => request.Completion.TrySetResult([]));
                }
            );
        }
    }

    private void Attempt(List<SqliteWrite> writes, Action<SqliteWriteConnection> work)
    {
        try
        {
            work(_connection ??= new(_database));
        }
        catch (Exception exception)
            when (exception is SqliteException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            // Closing rolls back, so the next attempt starts from a clean connection.
            _connection?.Dispose();
            _connection = null;
            writes.ForEach(write => write.Completion.TrySetException(exception));
        }
    }
}
