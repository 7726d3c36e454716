using CustomerBot.Privacy;

namespace CustomerBot.Dialogs.Transactions.Callback;

/// <summary>Keeps requests for a callback, as long as there is consent.</summary>
internal sealed class CallbackRequests(DeclaredStore store, ConsentLedger ledger, Declarations declarations, TimeProvider clock)
{
    /// <summary>Stores the request; null if consent is not in force (it may have been withdrawn in another window), then nothing is stored.</summary>
    public async Task<CallbackReceipt?> StoreAsync(
        DataSubject subject,
        string name,
        string phoneNumber,
        string topic,
        CancellationToken cancellationToken
    )
    {
        var active = await ledger.ActiveAsync(subject, cancellationToken);
        var consent = active.FirstOrDefault(consent => consent.PurposeId == CallbackDialog.PurposeId);
        if (consent is null)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var request = new CallbackRequest(name, phoneNumber, topic.Length == 0 ? null : topic, now);
        var address = new DocumentAddress(CallbackDialog.PurposeId, subject, Guid.CreateVersion7(now).ToString());
        await store.WriteAsync(new DocumentBatch().Put(address, request, CallbackJson.Default.CallbackRequest), cancellationToken);
        return new(consent.ProofNumber, declarations[CallbackDialog.PurposeId].DeleteAfter);
    }
}
