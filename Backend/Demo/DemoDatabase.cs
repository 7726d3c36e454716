using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CustomerBot.Backend;

/// <summary>The file of the demo shop: the company's side, made at the first use. The bot's own records never lie here.</summary>
internal sealed class DemoDatabase(IOptions<BackendOptions> options, TimeProvider clock, ILogger<DemoDatabase> logger) : IDisposable
{
    private const string Schema = """
        CREATE TABLE IF NOT EXISTS customer (number TEXT PRIMARY KEY, entra TEXT UNIQUE, data TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS purchase (number TEXT PRIMARY KEY, customer TEXT NOT NULL, day TEXT NOT NULL, data TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS invoice (number TEXT PRIMARY KEY, customer TEXT NOT NULL, day TEXT NOT NULL, data TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS contract (number TEXT PRIMARY KEY, customer TEXT NOT NULL, day TEXT NOT NULL, data TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS job (
            key TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, owner TEXT NOT NULL, at TEXT NOT NULL,
            fingerprint TEXT NOT NULL, data TEXT NOT NULL);
        CREATE INDEX IF NOT EXISTS purchase_customer ON purchase (customer);
        CREATE INDEX IF NOT EXISTS invoice_customer ON invoice (customer);
        CREATE INDEX IF NOT EXISTS contract_customer ON contract (customer);
        CREATE INDEX IF NOT EXISTS job_owner ON job (owner, kind);
        """;

    private readonly SemaphoreSlim _making = new(1);
    private readonly SemaphoreSlim _writing = new(1); // SQLite would have the others wait on a thread each, until none is left
    private volatile bool _isMade;

    /// <summary>An open connection to the finished shop.</summary>
    public async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        if (!_isMade)
        {
            await MakeAsync(cancellationToken);
        }

        return await ConnectAsync(cancellationToken);
    }

    /// <summary>Does all of it or nothing, one after the other.</summary>
    public async Task<T> WriteAsync<T>(Func<SqliteConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await _writing.WaitAsync(cancellationToken);
        try
        {
            await using var transaction = connection.BeginWriting();
            var result = await work(connection);
            await transaction.CommitAsync(cancellationToken);
            return result;
        }
        finally
        {
            _writing.Release();
        }
    }

    public void Dispose()
    {
        _making.Dispose();
        _writing.Dispose();
    }

    private async Task MakeAsync(CancellationToken cancellationToken)
    {
        await _making.WaitAsync(cancellationToken);
        try
        {
            if (_isMade)
            {
                return;
            }

            Directory.CreateDirectory(options.Value.DemoPath);
            await using var connection = await ConnectAsync(cancellationToken);
            await connection.ExecuteAsync("PRAGMA journal_mode = WAL", [], cancellationToken);
            await using var transaction = connection.BeginWriting(); // two processes make it once
            await connection.ExecuteAsync(Schema, [], cancellationToken);
            if (await connection.ScalarAsync<long>("SELECT count(*) FROM customer", [], cancellationToken) == 0)
            {
                var shop = new DemoSeed(DateOnly.FromDateTime(clock.GetUtcNow().Date)).Make();
                await DemoStock.FillAsync(connection, shop, cancellationToken);
                Log.DemoMade(logger, options.Value.DemoPath, shop.Customers.Count);
            }

            await transaction.CommitAsync(cancellationToken);
            _isMade = true;
        }
        finally
        {
            _making.Release();
        }
    }

    private async Task<SqliteConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = Path.Combine(options.Value.DemoPath, "shop.db"),
                DefaultTimeout = 10,
            }.ToString()
        );
        await connection.OpenAsync(cancellationToken);
        await connection.ExecuteAsync("PRAGMA synchronous = NORMAL", [], cancellationToken);
        return connection;
    }
}
