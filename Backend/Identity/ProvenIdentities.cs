using CustomerBot.Privacy;

namespace CustomerBot.Backend;

/// <summary>Who is proven in which conversation: 15 minutes of inactivity, one hour at most, for this requester and conversation only.</summary>
public sealed class ProvenIdentities
{
    private static readonly TimeSpan s_idle = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(60);
    private static readonly TimeSpan s_warnBefore = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan s_fresh = TimeSpan.FromMinutes(5);

    private readonly DeclaredStore _store;
    private readonly Ledger _ledger;
    private readonly TimeProvider _clock;

    internal ProvenIdentities(DeclaredStore store, Ledger ledger, TimeProvider clock)
    {
        _store = store;
        _ledger = ledger;
        _clock = clock;
    }

    /// <summary>Who the requester is proven to be in this conversation now; null if nobody.</summary>
    public async Task<ProvenIdentity?> CurrentAsync(DataSubject requester, string conversationId, CancellationToken cancellationToken) =>
        await ReadAliveAsync(AddressOf(requester, conversationId), cancellationToken) is { Content: var record }
            ? new(record.Customer, record.ProvenAt, record.Method, _clock.GetUtcNow() - record.ProvenAt <= s_fresh)
            : null;

    /// <summary>Records a proof, in the ledger first; an earlier one of this conversation is replaced.</summary>
    public async Task RecordAsync(
        DataSubject requester,
        string conversationId,
        CustomerNumber number,
        IdentityMethod method,
        CancellationToken cancellationToken
    )
    {
        var details = new Dictionary<string, string> { ["method"] = method.ToString() };
        await _ledger.RecordAsync(LedgerEvent.IdentityProven, requester, IdentityPurpose.Id, details, cancellationToken);
        var now = _clock.GetUtcNow();
        var record = new ProofRecord(number, now, now, method);
        var batch = new DocumentBatch().Put(AddressOf(requester, conversationId), record, IdentityJson.Default.ProofRecord);
        await _store.WriteAsync(batch, cancellationToken);
    }

    /// <summary>
    /// The customer did something: the 15 minutes begin again. No proof, no effect. Result: how long the proof lasts at most, the
    /// first time that this is five minutes or less; otherwise null.
    /// </summary>
    public async Task<TimeSpan?> TouchAsync(DataSubject requester, string conversationId, CancellationToken cancellationToken)
    {
        var address = AddressOf(requester, conversationId);
        if (await ReadAliveAsync(address, cancellationToken) is not { } found)
        {
            return null;
        }

        var now = _clock.GetUtcNow();
        var touched = found.Content with { UsedAt = now };
        try
        {
            await _store.WriteAsync(
                new DocumentBatch().Put(address, touched, IdentityJson.Default.ProofRecord, found.ETag),
                cancellationToken
            );
        }
        catch (DocumentConflictException)
        {
            // Another turn touched, replaced or ended the proof at this moment, and that one counts.
            return null;
        }

        var end = found.Content.ProvenAt + s_longest;
        return now >= end - s_warnBefore && found.Content.UsedAt < end - s_warnBefore ? end - now : null;
    }

    /// <summary>Forgets the proof, for example because the customer says so.</summary>
    public Task EndAsync(DataSubject requester, string conversationId, CancellationToken cancellationToken) =>
        _store.WriteAsync(new DocumentBatch().Delete(AddressOf(requester, conversationId)), cancellationToken);

    private async Task<StoredDocument<ProofRecord>?> ReadAliveAsync(DocumentAddress address, CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow();
        return
            await _store.ReadAsync(address, IdentityJson.Default.ProofRecord, cancellationToken) is { } found
            && now - found.Content.UsedAt <= s_idle
            && now - found.Content.ProvenAt <= s_longest
            ? found
            : null;
    }

    private static DocumentAddress AddressOf(DataSubject requester, string conversationId) =>
        new(IdentityPurpose.Id, requester, $"proof/{conversationId}");
}
