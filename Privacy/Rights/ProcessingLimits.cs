namespace CustomerBot.Privacy;

/// <summary>Restriction and objection (GDPR Art. 18, 21): in force at once, on every node, until the person lifts them.</summary>
public sealed class ProcessingLimits
{
    internal const string Purpose = "processing-limit";

    /// <summary>Without these the person could not be answered at all, nor exercise any right.</summary>
    private static readonly string[] _alwaysNeeded = ["conversation", "identity"];

    private readonly DeclaredStore _store;
    private readonly Ledger _ledger;
    private readonly RecipientNotices _notices;
    private readonly TimeProvider _clock;

    internal ProcessingLimits(DeclaredStore store, Ledger ledger, RecipientNotices notices, TimeProvider clock)
    {
        _store = store;
        _ledger = ledger;
        _notices = notices;
        _clock = clock;
    }

    /// <summary>Whether data of the purpose can be made to rest: not what the law demands (Art. 6(1)(c)), nor what the chat itself needs.</summary>
    public static bool CanCover(Purpose purpose) =>
        !_alwaysNeeded.Contains(purpose.Id) && !purpose.LegalBasis.EndsWith("Art. 6(1)(c)", StringComparison.Ordinal);

    /// <summary>From its return on nothing is read or stored for the purpose, and its recipients are to be told (Art. 19).</summary>
    /// <param name="subject">Whose data.</param>
    /// <param name="purposeId">For which purpose.</param>
    /// <param name="kind">Restriction or objection.</param>
    /// <param name="number">Number of the request it comes from.</param>
    /// <param name="cancellationToken">Stops before it is in force.</param>
    public async Task SetAsync(DataSubject subject, string purposeId, LimitKind kind, string number, CancellationToken cancellationToken)
    {
        var details = new Dictionary<string, string> { ["kind"] = $"{kind}", ["number"] = number };
        await _ledger.RecordAsync(LedgerEvent.ProcessingLimited, subject, purposeId, details, cancellationToken);
        var limit = new ProcessingLimit(purposeId, kind, _clock.GetUtcNow(), number);
        await ChangeAsync(subject, limits => [.. limits.Where(other => other.PurposeId != purposeId), limit], cancellationToken);
        var told = kind == LimitKind.Restriction ? RecipientNoticeKind.Restriction : RecipientNoticeKind.Objection;
        await _notices.RaiseAsync(subject, told, number, purposeId, cancellationToken);
    }

    /// <summary>Ends the limits on a purpose; false when there was none.</summary>
    public async Task<bool> LiftAsync(DataSubject subject, string purposeId, CancellationToken cancellationToken)
    {
        if ((await OfAsync(subject, cancellationToken)).All(limit => limit.PurposeId != purposeId))
        {
            return false;
        }

        await ChangeAsync(subject, limits => [.. limits.Where(limit => limit.PurposeId != purposeId)], cancellationToken);
        await _ledger.RecordAsync(LedgerEvent.LimitLifted, subject, purposeId, new Dictionary<string, string>(), cancellationToken);
        return true;
    }

    /// <summary>The limits in force, oldest first.</summary>
    public async Task<IReadOnlyList<ProcessingLimit>> OfAsync(DataSubject subject, CancellationToken cancellationToken) =>
        (await _store.ReadAsync(AddressOf(subject), PrivacyJson.Default.LimitDocument, cancellationToken))?.Content.Limits ?? [];

    internal static DocumentAddress AddressOf(DataSubject subject) => new(Purpose, subject, "limits");

    private async Task ChangeAsync(
        DataSubject subject,
        Func<IReadOnlyList<ProcessingLimit>, ProcessingLimit[]> change,
        CancellationToken cancellationToken
    )
    {
        while (true)
        {
            var found = await _store.ReadAsync(AddressOf(subject), PrivacyJson.Default.LimitDocument, cancellationToken);
            var content = new LimitDocument(change(found?.Content.Limits ?? []));
            try
            {
                var batch = new DocumentBatch()
                    .Put(AddressOf(subject), content, PrivacyJson.Default.LimitDocument, found?.ETag ?? "")
                    .HoldUpOthers();
                await _store.WriteAsync(batch, cancellationToken);
                return;
            }
            catch (DocumentConflictException)
            {
                // Another tab changed the limits; both changes count.
            }
        }
    }
}
