using CustomerBot.Encryption;

namespace CustomerBot.Privacy;

/// <summary>The keys that open documents of a purpose, as long as the purpose has a legal basis.</summary>
internal sealed class PurposeKeys(SubjectKeyRing ring, BasisGuard basis)
{
    /// <summary>The key of the document's subject; null when all of it was erased.</summary>
    /// <exception cref="NoLegalBasisException">There is no basis.</exception>
    public Task<HeldKey?> FindAsync(DocumentAddress address, Pseudonyms pseudonyms, CancellationToken cancellationToken) =>
        TranslateAsync(
            address.Purpose,
            async () =>
            {
                var key = await ring.FindAsync(pseudonyms.Owner(address.Subject), cancellationToken);
                return key is null ? null : await CheckAsync(key, address, pseudonyms, cancellationToken);
            }
        );

    /// <summary>The key of whoever owns a record, for a listing; null also when the basis is gone.</summary>
    public async Task<HeldKey?> ForListAsync(string owner, string purposeId, CancellationToken cancellationToken)
    {
        var key = await TranslateAsync(purposeId, async () => await ring.FindAsync(owner, cancellationToken));
        if (key is not null && !await basis.AllowsListAsync(owner, purposeId, key, cancellationToken))
        {
            key.Dispose();
            return null;
        }

        return key;
    }

    /// <summary>The next look finds the key as it is in the store.</summary>
    public void Forget(string owner) => ring.Forget(owner);

    private static async Task<HeldKey?> TranslateAsync(string purposeId, Func<Task<HeldKey?>> find)
    {
        try
        {
            return await find();
        }
        catch (VaultException exception)
        {
            throw StoreClosedException.NoKeys(exception);
        }
        catch (SealedDocumentException exception)
        {
            throw UnreadableDocumentException.Key(purposeId, exception);
        }
    }

    private async Task<HeldKey> CheckAsync(HeldKey key, DocumentAddress address, Pseudonyms pseudonyms, CancellationToken cancellationToken)
    {
        try
        {
            await basis.CheckReadAsync(address, pseudonyms, key, cancellationToken);
            return key;
        }
        catch
        {
            key.Dispose();
            throw;
        }
    }
}
