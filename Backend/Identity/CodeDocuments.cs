using CustomerBot.Privacy;

namespace CustomerBot.Backend;

/// <summary>What is stored about codes, read for one request: the conversation's challenge, the target's limits, the requester's limits.</summary>
internal sealed class CodeDocuments(DeclaredStore store)
{
    public Task<StoredDocument<ChallengeRecord>?> ChallengeAsync(
        DataSubject requester,
        string conversationId,
        CancellationToken cancellationToken
    ) => store.ReadAsync(ChallengeOf(requester, conversationId), IdentityJson.Default.ChallengeRecord, cancellationToken);

    public Task<StoredDocument<LimitRecord>?> LimitAsync(DocumentAddress address, CancellationToken cancellationToken) =>
        store.ReadAsync(address, IdentityJson.Default.LimitRecord, cancellationToken);

    /// <summary>False if somebody else was faster; then nothing is stored.</summary>
    public async Task<bool> TryWriteAsync(DocumentBatch batch, CancellationToken cancellationToken)
    {
        try
        {
            await store.WriteAsync(batch, cancellationToken);
            return true;
        }
        catch (DocumentConflictException)
        {
            return false;
        }
    }

    public static DocumentAddress ChallengeOf(DataSubject requester, string conversationId) =>
        new(IdentityPurpose.Id, requester, $"challenge/{conversationId}");

    public static DocumentAddress RequesterOf(DataSubject requester) => new(IdentityPurpose.Id, requester, "codes");

    /// <summary>The customer, existing or not; malformed numbers share one owner.</summary>
    public static string OwnerOf(CustomerNumber? customer) => customer?.Value ?? "malformed";

    public static DocumentAddress TargetOf(CustomerNumber? customer, string target) =>
        new(IdentityPurpose.Id, DataSubject.ForCustomer(OwnerOf(customer)), $"codes/{target}");
}
