namespace CustomerBot.Privacy;

/// <summary>Records what was shown and what was decided, so that it can be proven years later (GDPR Art. 7(1)).</summary>
public sealed class ConsentLedger
{
    internal const string ProofPurpose = "consent-proof";

    private readonly Declarations _declarations;
    private readonly DeclaredStore _store;
    private readonly Ledger _ledger;
    private readonly TimeProvider _clock;

    internal ConsentLedger(Declarations declarations, DeclaredStore store, Ledger ledger, TimeProvider clock)
    {
        _declarations = declarations;
        _store = store;
        _ledger = ledger;
        _clock = clock;
    }

    /// <summary>Records a decision together with the text the person saw; the proof is durable before the decision is in force.</summary>
    public async Task<ConsentProof> RecordAsync(
        DataSubject subject,
        string purposeId,
        Decision decision,
        string textShown,
        string language,
        CancellationToken cancellationToken
    )
    {
        var purpose = _declarations[purposeId];
        var hash = await _ledger.KeepTextAsync(textShown, cancellationToken);
        var proof = new ConsentProof(ReceiptNumber.Next('C'), _clock.GetUtcNow());
        var record = new ConsentRecord(purposeId, decision, proof.At, proof.Number, language, hash, purpose.TextHash(language));
        await _ledger.AppendAsync(EventOf(decision), subject, purposeId, Details(record, purpose.Version), cancellationToken);
        var batch = new DocumentBatch().Put(ConsentOf(subject, purposeId), record, PrivacyJson.Default.ConsentRecord);
        await _store.WriteAsync(decision == Decision.Given ? batch : batch.HoldUpOthers(), cancellationToken);
        return proof;
    }

    /// <summary>Records that the first notice was shown.</summary>
    public async Task RecordNoticeAsync(DataSubject subject, string textShown, string language, CancellationToken cancellationToken)
    {
        var hash = await _ledger.KeepTextAsync(textShown, cancellationToken);
        var details = new Dictionary<string, string> { ["text"] = hash, ["language"] = language };
        await _ledger.AppendAsync(LedgerEvent.NoticeShown, subject, "", details, cancellationToken);
        var record = new NoticeRecord(_clock.GetUtcNow(), language, hash);
        var address = new DocumentAddress(ProofPurpose, subject, "notice");
        await _store.WriteAsync(new DocumentBatch().Put(address, record, PrivacyJson.Default.NoticeRecord), cancellationToken);
    }

    /// <summary>Where the person stands with a purpose now.</summary>
    public async Task<ConsentStatus> StatusAsync(
        DataSubject subject,
        string purposeId,
        string language,
        CancellationToken cancellationToken
    )
    {
        var found = await _store.ReadAsync(ConsentOf(subject, purposeId), PrivacyJson.Default.ConsentRecord, cancellationToken);
        return found?.Content.StatusUnder(_declarations) ?? ConsentStatus.None;
    }

    /// <summary>All consents in force.</summary>
    public async Task<IReadOnlyList<ActiveConsent>> ActiveAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        var addresses = _declarations
            .Purposes.Where(purpose => purpose.RequiresConsent)
            .Select(purpose => ConsentOf(subject, purpose.Id))
            .ToList();
        var found = await _store.ReadManyAsync(addresses, PrivacyJson.Default.ConsentRecord, cancellationToken);
        return
        [
            .. found
                .Select(document => document.Content)
                .Where(record => record.StatusUnder(_declarations) == ConsentStatus.Given)
                .OrderBy(record => record.PurposeId, StringComparer.Ordinal)
                .Select(record => new ActiveConsent(record.PurposeId, record.At, record.Number)),
        ];
    }

    private static LedgerEvent EventOf(Decision decision) =>
        decision switch
        {
            Decision.Given => LedgerEvent.ConsentGiven,
            Decision.Refused => LedgerEvent.ConsentRefused,
            _ => LedgerEvent.ConsentWithdrawn,
        };

    private static Dictionary<string, string> Details(ConsentRecord record, int version) =>
        new()
        {
            ["number"] = record.Number,
            ["language"] = record.Language,
            ["text"] = record.TextShown,
            ["declared"] = record.Declared,
            ["version"] = version.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };

    internal static DocumentAddress ConsentOf(DataSubject subject, string purposeId) => new(ProofPurpose, subject, $"consent/{purposeId}");
}
