using CustomerBot.Encryption;
using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>Finds the key of a data subject in memory or in the store, or makes it. Key records belong to their subject and die with it.</summary>
internal sealed class SubjectKeyRing(IRecordStore records, SubjectKeys keys, KeyRegisterRecord register, SubjectKeyCache cache)
{
    private const string KindPrefix = "subject-key/";

    public static string RecordKeyOf(string owner) => $"key-{owner}";

    public static string KindOf(string epoch) => KindPrefix + epoch;

    public static string EpochOf(string kind) => kind[KindPrefix.Length..];

    public static bool IsKeyKind(string kind) => kind.StartsWith(KindPrefix, StringComparison.Ordinal);

    /// <summary>The key of a subject; null when it has none, because nothing is stored of it or all was erased.</summary>
    public async ValueTask<HeldKey?> FindAsync(string owner, CancellationToken cancellationToken)
    {
        await ConfirmAsync(cancellationToken);
        if (cache.TryHold(owner, out var known, out var etag))
        {
            return new(owner, known, new RecordChange.Check(RecordKeyOf(owner), etag));
        }

        if (await records.GetAsync(RecordKeyOf(owner), cancellationToken) is not { } record)
        {
            return null;
        }

        var key = await keys.UnwrapAsync(record.Content, owner, cancellationToken);
        cache.Keep(owner, key, record.ETag);
        return new(owner, key, new RecordChange.Check(record.Key, record.ETag));
    }

    /// <summary>The key of a subject, or a new one that becomes real with the batch that carries its guard.</summary>
    public async ValueTask<HeldKey> FindOrCreateAsync(string owner, CancellationToken cancellationToken) =>
        await FindAsync(owner, cancellationToken) ?? await CreateAsync(owner, "", cancellationToken);

    /// <summary>A new key; its guard replaces the record with this ETag, or expects none.</summary>
    public async Task<HeldKey> CreateAsync(string owner, string replaces, CancellationToken cancellationToken)
    {
        var epoch = register.Known.Current;
        var key = SubjectKeys.Create();
        var wrapped = await keys.WrapAsync(key, owner, epoch, cancellationToken);
        return new(owner, key, new RecordChange.Put(RecordKeyOf(owner), owner, KindOf(epoch), null, wrapped, replaces));
    }

    /// <summary>Keys in memory serve only as long as the vault was heard of lately enough; that is what the stated outage time means.</summary>
    private async ValueTask ConfirmAsync(CancellationToken cancellationToken)
    {
        var epoch = register.Known.Current;
        try
        {
            await keys.ConfirmAsync(epoch, cancellationToken);
        }
        catch (VaultException)
        {
            // Another node may have moved on to the next epoch and destroyed this one.
            await register.RefreshAsync(cancellationToken);
            if (register.Known.Current == epoch)
            {
                throw;
            }

            await keys.ConfirmAsync(register.Known.Current, cancellationToken);
        }
    }

    /// <summary>After the batch with its guard was stored.</summary>
    public void Keep(HeldKey created, string etag) => cache.Keep(created.Owner, created.Key, etag);

    public void Forget(string owner) => cache.Forget(owner);
}
