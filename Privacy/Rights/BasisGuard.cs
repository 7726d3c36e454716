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

    /// <summary>The same as before reading, where only the owner's pseudonym is known. Says no instead of refusing: the list goes on.</summary>
    public async Task<bool> AllowsListAsync(string owner, string purposeId, HeldKey key, CancellationToken cancellationToken)
    {
        var purpose = declarations[purposeId];
        if (!purpose.RequiresConsent && !ProcessingLimits.CanCover(purpose))
        {
            return true;
        }

        var isCovered = !purpose.RequiresConsent;
        var consentName = ConsentLedger.ConsentOf(default, purposeId).Name;
        await foreach (var record in records.ByOwnerAsync(owner, cancellationToken))
        {
            if (
                record.Kind == ConsentLedger.ProofPurpose
                && Read(record, key, consentName, PrivacyJson.Default.ConsentRecord) is { } consent
            )
            {
                isCovered |= consent.Decision == Decision.Given;
            }

            var limitsName = ProcessingLimits.AddressOf(default).Name;
            if (record.Kind == ProcessingLimits.Purpose && Read(record, key, limitsName, PrivacyJson.Default.LimitDocument) is { } limits)
            {
                if (limits.Limits.Any(limit => limit.PurposeId == purposeId))
                {
                    return false;
                }
            }
        }

        return isCovered;
    }

    private T? Read<T>(StoredRecord record, HeldKey key, string? name, JsonTypeInfo<T> type)
        where T : class
    {
        if (!codec.IsAlive(record))
        {
            return null;
        }

        var frame = codec.OpenFrame(record, key.Key);
        try
        {
            var (found, json) = DocumentFrame.Split(frame);
            return name is null || found == name ? JsonSerializer.Deserialize(json.Span, type) : null;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(frame);
        }
    }

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
        return key.IsNew || await records.GetAsync(recordKey, cancellationToken) is not { } record ? null : Read(record, key, null, type);
    }
}
