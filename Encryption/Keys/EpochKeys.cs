using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace CustomerBot.Encryption;

/// <summary>
/// Key-encryption keys in memory. A key is confirmed with the vault every so often in the background; while the vault does not answer,
/// keys already known serve for the stated time and then no longer.
/// </summary>
internal sealed class EpochKeys(IKeyVault vault, IOptions<EncryptionOptions> options, TimeProvider clock) : IDisposable
{
    /// <summary>Forged names must not fill the memory; there are never more than a few live epochs.</summary>
    private const int MostEpochs = 64;

    private readonly ConcurrentDictionary<string, EpochKey> _known = new(StringComparer.Ordinal);

    /// <summary>Since when the vault has not answered; null while it does.</summary>
    public DateTimeOffset? OutageSince => _known.Values.Select(key => key.OutageSince).Where(since => since is not null).Min();

    public int Count => _known.Count;

    /// <summary>Holds the key of an epoch; the caller disposes.</summary>
    public async ValueTask<KeyMaterial> HoldAsync(string epoch, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(epoch, out var known) && known.TryHold(out var material))
        {
            return material;
        }

        if (known is null && _known.Count >= MostEpochs)
        {
            ForgetUnusable();
        }

        known = _known.GetOrAdd(epoch, name => new EpochKey(name, vault, options.Value, clock));
        return await known.HoldAsync(cancellationToken);
    }

    /// <summary>Drops the key of an epoch that was destroyed.</summary>
    public void Forget(string epoch)
    {
        if (_known.TryRemove(epoch, out var key))
        {
            key.Dispose();
        }
    }

    public void Dispose()
    {
        foreach (var epoch in _known.Keys)
        {
            Forget(epoch);
        }
    }

    private void ForgetUnusable()
    {
        foreach (var (epoch, key) in _known)
        {
            if (!key.IsUsable)
            {
                Forget(epoch);
            }
        }
    }
}
