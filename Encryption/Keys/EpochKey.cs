using System.Diagnostics.CodeAnalysis;

namespace CustomerBot.Encryption;

/// <summary>The key-encryption key of one epoch: fetched once for all callers, confirmed in the background, never a remembered failure.</summary>
internal sealed class EpochKey(string epoch, IKeyVault vault, EncryptionOptions options, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan _firstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _longestPause = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private KeyMaterial? _material;
    private DateTimeOffset _confirmedAt;
    private DateTimeOffset _nextTry;
    private TimeSpan _pause = _firstPause;
    private Task? _fetching;
    private VaultException? _lastProblem;

    public DateTimeOffset? OutageSince { get; private set; }

    public bool IsUsable => _material is not null && clock.GetUtcNow() < _confirmedAt + options.OutageTolerance;

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

            var now = clock.GetUtcNow();
            if (now >= _confirmedAt + options.ConfirmKeysEvery && now >= _nextTry)
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
        lock (_gate)
        {
            // While the vault struggles, callers get the last answer at once instead of queueing up behind time-outs.
            if (_fetching is null && _lastProblem is not null && clock.GetUtcNow() < _nextTry)
            {
                throw _lastProblem;
            }

            fetching = _fetching ??= FetchAsync(CancellationToken.None);
        }

        await fetching.WaitAsync(cancellationToken);
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
            _confirmedAt = clock.GetUtcNow();
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

            _lastProblem = problem;
            _nextTry = clock.GetUtcNow() + _pause;
            _pause = _pause * 2 < _longestPause ? _pause * 2 : _longestPause;
            OutageSince ??= clock.GetUtcNow();
            _fetching = null;
        }
    }
}
