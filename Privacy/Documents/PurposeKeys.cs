using CustomerBot.Encryption;

namespace CustomerBot.Privacy;

/// <summary>The keys that open documents of a purpose, as long as the purpose has a legal basis.</summary>
internal sealed class PurposeKeys(SubjectKeyRing ring, BasisGuard basis)
{
    /// <summary>The key of the document's subject; null when all of it was erased.</summary>
    /// <exception cref="NoLegalBasisException">There is no basis.</exception>
    public async Task<HeldKey?> FindAsync(DocumentAddress address, Pseudonyms pseudonyms, CancellationToken cancellationToken)
    {
        var key = await OfOwnerAsync(pseudonyms.Owner(address.Subject), address.Purpose, cancellationToken);
        return key is null ? null : await CheckAsync(key, address, pseudonyms, cancellationToken);
    }

    /// <summary>The key of whoever owns a record, for a listing; null also when the basis is gone.</summary>
    public async Task<HeldKey?> ForListAsync(string owner, string purposeId, CancellationToken cancellationToken)
    {
        var key = await OfOwnerAsync(owner, purposeId, cancellationToken);
        if (key is not null && !await basis.AllowsListAsync(owner, purposeId, key, cancellationToken))
        {
            key.Dispose();
            return null;
        }

        return key;
    }

    /// <summary>The next look finds the key as it is in the store.</summary>
    public void Forget(string owner) => ring.Forget(owner);

    private async Task<HeldKey?> OfOwnerAsync(string owner, string purposeId, CancellationToken cancellationToken)
    {
        try
        {
            return await ring.FindAsync(owner, cancellationToken);
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
        catch (VaultException exception)
        {
            key.Dispose();
            throw StoreClosedException.NoKeys(exception);
        }
        catch (SealedDocumentException exception)
        {
            key.Dispose();
            throw UnreadableDocumentException.Key(address.Purpose, exception);
        }
        catch
        {
            key.Dispose();
            throw;
        }
    }
}
