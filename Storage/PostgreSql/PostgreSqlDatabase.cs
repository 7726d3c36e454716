using Npgsql;

namespace CustomerBot.Storage.PostgreSql;

/// <summary>One database: a pool of connections that prepare what they run often, brought to the latest schema before first use.</summary>
internal sealed class PostgreSqlDatabase : IAsyncDisposable
{
    /// <summary>More than the number of different statements, so that each stays prepared on its connection.</summary>
    private const int PreparedStatements = 32;

    private readonly NpgsqlDataSource _source;
    private readonly SemaphoreSlim _gate = new(1);
    private volatile bool _ready;

    public PostgreSqlDatabase(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            MaxAutoPrepare = PreparedStatements,
            AutoPrepareMinUsages = 2,
        };
        // Parameters stay out of logs and errors: they are keys and sealed bytes, but nobody needs to see them.
        settings.IncludeErrorDetail = false;
        _source = NpgsqlDataSource.Create(settings);
    }

    public async ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        if (!_ready)
        {
            await PrepareAsync(cancellationToken);
        }

        return await _source.OpenConnectionAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _source.DisposeAsync();
        _gate.Dispose();
    }

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (!_ready)
            {
                await using var connection = await _source.OpenConnectionAsync(cancellationToken);
                await PostgreSqlMigrations.RunAsync(connection, cancellationToken);
                _ready = true;
            }
        }
        finally
        {
            _gate.Release();
        }
    }
}
