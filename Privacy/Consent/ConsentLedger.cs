namespace CustomerBot.Privacy;

/// <summary>Records what was shown and what was decided, so that it can be proven years later (GDPR Art. 7(1)).</summary>
public sealed class ConsentLedger
{
    internal ConsentLedger() { }

    /// <summary>Records a decision together with the text the person saw.</summary>
    public Task<ConsentProof> RecordAsync(
        DataSubject subject,
        string purposeId,
        Decision decision,
        string textShown,
        string language,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    /// <summary>Records that the first notice was shown.</summary>
    public Task RecordNoticeAsync(DataSubject subject, string textShown, string language, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Where the person stands with a purpose now.</summary>
    public Task<ConsentStatus> StatusAsync(DataSubject subject, string purposeId, string language, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>All consents in force.</summary>
    public Task<IReadOnlyList<ActiveConsent>> ActiveAsync(DataSubject subject, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
