using System.Diagnostics.CodeAnalysis;

namespace CustomerBot.Encryption;

/// <summary>The key-encryption key of one epoch: fetched once for all callers, confirmed in the background, never a remembered failure.</summary>
internal sealed class EpochKey(string epoch, IKeyVault vault, EncryptionOptions options, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan _firstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _longestPause = TimeSpan.FromMinutes(1);

    /// <summary>While the vault is known to be away, a caller waits no longer than this for another try: a turn must not hang on time-outs.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private KeyMaterial? _material;
    private long _confirmedAt;
    private long _failedAt;
    private TimeSpan _pause = _firstPause;
    private Task? _fetching;
    private VaultException? _lastProblem;

    public DateTimeOffset? OutageSince { get; private set; }

    /// <summary>Measured on the clock that nobody can set, so that a jump of the system time neither closes the store nor keeps it open.</summary>
    public bool IsUsable => _material is not null && clock.GetElapsedTime(_confirmedAt) < options.OutageTolerance;

    private bool MayTry => _lastProblem is null || clock.GetElapsedTime(_failedAt) >= _pause;

    /// <summary>Holds the key if it may serve right now; starts a confirmation in the background when one is due.</summary>
    public bool TryHold([NotNullWhen(true)] out KeyMaterial? material)
    {
        lock (_gate)
        {
            material = _material;
            if (material is null || !IsUsable)
            {
                return false;
            }

            if (clock.GetElapsedTime(_confirmedAt) >= options.ConfirmKeysEvery && MayTry)
            {
                _fetching ??= FetchAsync(CancellationToken.None);
            }

            return material.TryHold();
        }
    }

    public async Task<KeyMaterial> HoldAsync(CancellationToken cancellationToken)
    {
        if (TryHold(out var held))
        {
            return held;
        }

        Task fetching;
        VaultException? problem;
        lock (_gate)
        {
            problem = _lastProblem;
            // While the vault struggles, callers get the last answer at once instead of queueing up behind time-outs.
            if (_fetching is null && problem is not null && !MayTry)
            {
                throw problem;
            }

            fetching = _fetching ??= FetchAsync(CancellationToken.None);
        }

        await WaitAsync(fetching, problem, cancellationToken);
        return TryHold(out held) ? held : throw _lastProblem ?? VaultException.Unavailable(epoch);
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _material?.Dispose();
            _material = null;
        }
    }

    private async Task WaitAsync(Task fetching, VaultException? problem, CancellationToken cancellationToken)
    {
        try
        {
            await fetching.WaitAsync(problem is null ? Timeout.InfiniteTimeSpan : _patience, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            throw problem!;
        }
    }

    /// <summary>One caller that gives up must not take the fetch from the others, so it runs under no caller's token.</summary>
    private async Task FetchAsync(CancellationToken cancellationToken)
    {
        // Leave the caller's lock before anything else happens.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            Keep(await vault.ReadEpochAsync(epoch, cancellationToken));
        }
        catch (VaultException problem)
        {
            Remember(problem);
        }
        catch (Exception exception)
        {
            Remember(VaultException.Unavailable(epoch, exception));
        }
    }

    private void Keep(byte[] secret)
    {
        lock (_gate)
        {
            _material?.Dispose();
            _material = KeyMaterial.TakeFrom(secret);
            _confirmedAt = clock.GetTimestamp();
            _pause = _firstPause;
            _lastProblem = null;
            OutageSince = null;
            _fetching = null;
        }
    }

    private void Remember(VaultException problem)
    {
        lock (_gate)
        {
            if (problem.Problem == VaultProblem.Disabled)
            {
                // Disabling is how somebody cuts off a stolen key: it takes effect at once. A deleted key still serves, so that it can be rescued.
                _material?.Dispose();
                _material = null;
            }

            _pause =
                _lastProblem is null ? _firstPause
                : _pause * 2 < _longestPause ? _pause * 2
                : _longestPause;
            _lastProblem = problem;
            _failedAt = clock.GetTimestamp();
            OutageSince ??= clock.GetUtcNow();
            _fetching = null;
        }
    }
}
