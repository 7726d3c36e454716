namespace CustomerBot.Privacy;

/// <summary>Opens the store once, for all callers together. Until that worked, it is tried again for whoever asks next.</summary>
internal sealed class StoreGate(StoreOpening opening, TimeProvider clock) : IDisposable, IAsyncDisposable
{
    /// <summary>Once an attempt has failed, a caller waits no longer than this for the next: a turn must not hang on the vault's time-outs.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private volatile Pseudonyms? _open;
    private Task<Pseudonyms>? _running;
    private StoreClosedException? _lastProblem;

    /// <summary>The pseudonyms of the open store.</summary>
    /// <exception cref="StoreClosedException">The keys cannot be had.</exception>
    public ValueTask<Pseudonyms> OpenAsync(CancellationToken cancellationToken) =>
        _open is { } open ? ValueTask.FromResult(open) : new(OpenOnceAsync(cancellationToken));

    public void Dispose() => _open?.Dispose();

    /// <summary>An attempt that still runs ends before the store below it is closed.</summary>
    public async ValueTask DisposeAsync()
    {
        Task? running;
        lock (_gate)
        {
            running = _running;
        }

        if (running is not null)
        {
            await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        Dispose();
    }

    private async Task<Pseudonyms> OpenOnceAsync(CancellationToken cancellationToken)
    {
        Task<Pseudonyms> running;
        StoreClosedException? problem;
        lock (_gate)
        {
            problem = _lastProblem;
            running = _running ??= Task.Run(() => RunAsync(CancellationToken.None), CancellationToken.None);
        }

        try
        {
            return await running.WaitAsync(problem is null ? Timeout.InfiniteTimeSpan : _patience, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            throw problem!;
        }
    }

    /// <summary>A caller that gives up must not take the attempt from the others, so it runs under no caller's token.</summary>
    private async Task<Pseudonyms> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            return _open ??= await opening.RunAsync(cancellationToken);
        }
        catch (StoreClosedException exception)
        {
            _lastProblem = exception;
            throw;
        }
        finally
        {
            lock (_gate)
            {
                _running = null;
            }
        }
    }
}
