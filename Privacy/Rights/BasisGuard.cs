using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>
/// Refuses to use data where the basis is gone: consent that is not in force (GDPR Art. 6(1)(a), 7(3)), a restriction (Art. 18) or an
/// objection (Art. 21).
/// </summary>
internal sealed class BasisGuard(IRecordStore records, Declarations declarations, DocumentCodec codec)
{
    /// <summary>Before something is stored: consent must cover today's text.</summary>
    /// <exception cref="NoLegalBasisException">There is no basis.</exception>
    public Task CheckWriteAsync(DocumentAddress address, Pseudonyms pseudonyms, HeldKey key, CancellationToken cancellationToken) =>
        CheckAsync(address, pseudonyms, key, consent => consent.StatusUnder(declarations) == ConsentStatus.Given, cancellationToken);

    /// <summary>Before something is read: what was given under an older text may be used as it was meant then.</summary>
    /// <exception cref="NoLegalBasisException">There is no basis.</exception>
    public Task CheckReadAsync(DocumentAddress address, Pseudonyms pseudonyms, HeldKey key, CancellationToken cancellationToken) =>
        CheckAsync(address, pseudonyms, key, consent => consent.Decision == Decision.Given, cancellationToken);

    private async Task CheckAsync(
        DocumentAddress address,
        Pseudonyms pseudonyms,
        HeldKey key,
        Func<ConsentRecord, bool> covers,
        CancellationToken cancellationToken
    )
    {
        var purpose = declarations[address.Purpose];
        if (purpose.RequiresConsent)
        {
            var place = pseudonyms.Key(ConsentLedger.ConsentOf(address.Subject, purpose.Id));
            if (await ReadAsync(place, key, PrivacyJson.Default.ConsentRecord, cancellationToken) is not { } consent || !covers(consent))
            {
                throw NoLegalBasisException.NoConsent(purpose.Id);
            }
        }

        if (ProcessingLimits.CanCover(purpose))
        {
            var place = pseudonyms.Key(ProcessingLimits.AddressOf(address.Subject));
            var limits = await ReadAsync(place, key, PrivacyJson.Default.LimitDocument, cancellationToken);
            if (limits is not null && limits.Limits.Any(limit => limit.PurposeId == purpose.Id))
            {
                throw NoLegalBasisException.Limited(purpose.Id);
            }
        }
    }

    private async Task<T?> ReadAsync<T>(string recordKey, HeldKey key, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        if (key.IsNew || await records.GetAsync(recordKey, cancellationToken) is not { } record || !codec.IsAlive(record))
        {
            return null;
        }

        var frame = codec.OpenFrame(record, key.Key);
        try
        {
            return JsonSerializer.Deserialize(DocumentFrame.Split(frame).Json.Span, type);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(frame);
        }
    }
}
