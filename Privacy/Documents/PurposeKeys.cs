using CustomerBot.Encryption;

namespace CustomerBot.Privacy;

/// <summary>The keys that open documents of a purpose, as long as the purpose has a legal basis.</summary>
internal sealed class PurposeKeys(SubjectKeyRing ring, BasisGuard basis)
{
    /// <summary>The key of the document's subject; null when all of it was erased.</summary>
    /// <exception cref="NoLegalBasisException">There is no basis.</exception>
    public async Task<HeldKey?> FindAsync(DocumentAddress address, Pseudonyms pseudonyms, CancellationToken cancellationToken)
    {
        try
        {
            var key = await ring.FindAsync(pseudonyms.Owner(address.Subject), cancellationToken);
            return key is null ? null : await CheckAsync(key, address, pseudonyms, cancellationToken);
        }
        catch (VaultException exception)
        {
            throw StoreClosedException.NoKeys(exception);
        }
        catch (SealedDocumentException exception)
        {
            throw new UnreadableDocumentException(address.Purpose, exception);
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
