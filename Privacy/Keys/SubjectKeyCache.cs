using System.Diagnostics.CodeAnalysis;
using CustomerBot.Encryption;
using Microsoft.Extensions.Options;

namespace CustomerBot.Privacy;

/// <summary>Subject keys in memory, bounded in number and time; a key that leaves is zeroed as soon as no turn uses it.</summary>
internal sealed class SubjectKeyCache : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<CachedKey>> _byOwner = new(StringComparer.Ordinal);
    private readonly LinkedList<CachedKey> _oldestFirst = [];
    private readonly EncryptionOptions _options;
    private readonly TimeProvider _clock;
    private readonly ITimer _timer;

    public SubjectKeyCache(IOptions<EncryptionOptions> options, TimeProvider clock)
    {
        _options = options.Value;
        _clock = clock;
        _timer = clock.CreateTimer(_ => EvictUnused(), null, _options.KeyStaysInMemory, TimeSpan.FromMinutes(1));
    }

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _byOwner.Count;
            }
        }
    }

    /// <summary>Holds the key for the caller, who disposes it.</summary>
    public bool TryHold(string owner, [NotNullWhen(true)] out SubjectKey? key, out string etag)
    {
        lock (_gate)
        {
            if (_byOwner.TryGetValue(owner, out var node) && node.Value.Key.TryHold())
            {
                _oldestFirst.Remove(node);
                node.Value = node.Value with { UsedAt = _clock.GetUtcNow() };
                _oldestFirst.AddLast(node);
                (key, etag) = (node.Value.Key, node.Value.ETag);
                return true;
            }
        }

        (key, etag) = (null, "");
        return false;
    }

    /// <summary>Keeps a key beside its caller, who goes on holding it.</summary>
    public void Keep(string owner, SubjectKey key, string etag)
    {
        lock (_gate)
        {
            Remove(owner);
            if (!key.TryHold())
            {
                return;
            }

            _byOwner.Add(owner, _oldestFirst.AddLast(new CachedKey(owner, key, etag, _clock.GetUtcNow())));
            while (_byOwner.Count > _options.KeysInMemory)
            {
                Remove(_oldestFirst.First!.Value.Owner);
            }
        }
    }

    public void Forget(string owner)
    {
        lock (_gate)
        {
            Remove(owner);
        }
    }

    public void Dispose()
    {
        _timer.Dispose();
        lock (_gate)
        {
            while (_oldestFirst.First is { } node)
            {
                Remove(node.Value.Owner);
            }
        }
    }

    private void EvictUnused()
    {
        lock (_gate)
        {
            var limit = _clock.GetUtcNow() - _options.KeyStaysInMemory;
            while (_oldestFirst.First is { } node && node.Value.UsedAt <= limit)
            {
                Remove(node.Value.Owner);
            }
        }
    }

    private void Remove(string owner)
    {
        if (_byOwner.Remove(owner, out var node))
        {
            _oldestFirst.Remove(node);
            node.Value.Key.Dispose();
        }
    }

    private sealed record CachedKey(string Owner, SubjectKey Key, string ETag, DateTimeOffset UsedAt);
}
