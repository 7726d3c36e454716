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

    public SqliteWriter(SqliteDatabase database)
    {
        _database = database;
        // A thread of its own: a commit blocks, and it must not hold one of the few threads that run turns.
        _loop = Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    public Task<IReadOnlyList<string>> WriteAsync(IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken)
    {
        var write = new SqliteWrite(changes, cancellationToken);
        ObjectDisposedException.ThrowIf(!_queue.Writer.TryWrite(write), this);
        return write.Completion.Task;
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _loop;
    }

    private void Run()
    {
        SqliteWriteConnection? connection = null;
        var together = new List<SqliteWrite>(MaxBatchesPerCommit);
        while (_queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            together.Clear();
            while (together.Count < MaxBatchesPerCommit && _queue.Reader.TryRead(out var write))
            {
                together.Add(write);
            }

            try
            {
                connection ??= new(_database);
                connection.Commit(together);
            }
            catch (Exception exception)
                when (exception is SqliteException or InvalidOperationException or IOException or UnauthorizedAccessException)
            {
                connection?.Dispose();
                connection = null;
                together.ForEach(write => write.Completion.TrySetException(exception));
            }
        }

        connection?.Dispose();
    }
}
