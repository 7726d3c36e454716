using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>The keys one batch needs, held until the batch is stored.</summary>
internal sealed class BatchKeys(SubjectKeyRing ring, KeyRegisterRecord register) : IDisposable
{
    private readonly Dictionary<string, HeldKey> _held = new(StringComparer.Ordinal);

    public async ValueTask<HeldKey> ForAsync(string owner, CancellationToken cancellationToken)
    {
        if (!_held.TryGetValue(owner, out var key))
        {
            key = await ring.FindOrCreateAsync(owner, cancellationToken);
            _held.Add(owner, key);
        }

        return key;
    }

    /// <summary>Lets no other batch through that looked at the same persons before this one.</summary>
    public async Task MoveOnAsync(IRecordStore records, CancellationToken cancellationToken)
    {
        foreach (var key in _held.Values.Where(key => !key.IsNew).ToList())
        {
            var record = await records.GetAsync(key.Guard.Key, cancellationToken);
            if (record?.ETag == key.Guard.IfMatch)
            {
                var again = new RecordChange.Put(record!.Key, record.Owner, record.Kind, null, record.Content, record.ETag);
                _held[key.Owner] = key with { Guard = again };
            }
        }
    }

    /// <summary>What keeps the batch from outliving its keys, and new keys from being wrapped under an epoch that is being retired.</summary>
    public IEnumerable<RecordChange> Guards()
    {
        var guards = _held.Values.Select(key => key.Guard);
        return _held.Values.Any(key => key.IsNew) ? guards.Append(register.Unchanged) : guards;
    }

    /// <summary>Keeps the new keys in memory. The ETags are those of the guards, in the same order.</summary>
    public void Stored(IEnumerable<string> etags)
    {
        foreach (var (key, etag) in _held.Values.Zip(etags))
        {
            if (key.IsNew)
            {
                ring.Keep(key, etag);
            }
        }
    }

    /// <summary>After a guard did not match: somebody rewrapped, erased or made a key, or moved on to the next epoch.</summary>
    public void Forget()
    {
        foreach (var owner in _held.Keys)
        {
            ring.Forget(owner);
        }
    }

    public void Dispose()
    {
        foreach (var key in _held.Values)
        {
            key.Dispose();
        }
    }
}
