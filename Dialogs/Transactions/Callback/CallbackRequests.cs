using CustomerBot.Backend;
using CustomerBot.Privacy;

namespace CustomerBot.Dialogs.Transactions.Callback;

/// <summary>Hands wishes for a callback over to the company, as long as there is consent, and keeps what the receipt needs.</summary>
internal sealed class CallbackRequests(
    ICallbacks callbacks,
    DeclaredStore store,
    ConsentLedger ledger,
    Declarations declarations,
    TimeProvider clock
)
{
    /// <summary>
    /// Null if consent is not in force (it may have been withdrawn in another window); then nothing is handed over or stored. The same
    /// key is the same wish.
    /// </summary>
    /// <exception cref="BackendUnavailableException">Nothing was stored; the same key may be tried again.</exception>
    /// <exception cref="BackendRefusedException">The company does not take it.</exception>
    public async Task<CallbackReceipt?> RequestAsync(
        DataSubject subject,
        Backend.Callback wish,
        string key,
        CancellationToken cancellationToken
    )
    {
        var active = await ledger.ActiveAsync(subject, cancellationToken);
        if (active.FirstOrDefault(consent => consent.PurposeId == CallbackDialog.PurposeId) is not { } consent)
        {
            return null;
        }

        var address = new DocumentAddress(CallbackDialog.PurposeId, subject, key);
        var earlier = await store.ReadAsync(address, CallbackJson.Default.CallbackRequest, cancellationToken);
        var number = earlier?.Content.ReceiptNumber ?? await HandOverAsync(address, wish, cancellationToken);
        return new(number, consent.ProofNumber, declarations[CallbackDialog.PurposeId].DeleteAfter);
    }

    /// <summary>The company's number, or null if the bot keeps the wish.</summary>
    private async Task<string?> HandOverAsync(DocumentAddress address, Backend.Callback wish, CancellationToken cancellationToken)
    {
        var begun = new CallbackRequest { RequestedAt = clock.GetUtcNow() };
        await KeepAsync(address, begun, cancellationToken); // refused where there is no legal basis, so before anything is handed over
        JobReceipt? receipt;
        try
        {
            receipt = await callbacks.RequestAsync(wish, address.Name, cancellationToken);
        }
        catch (Exception exception) when (exception is BackendUnavailableException or BackendRefusedException)
        {
            await store.WriteAsync(new DocumentBatch().Delete(address), cancellationToken);
            throw;
        }

        var kept = receipt is null
            ? begun with
            {
                Name = wish.Name,
                PhoneNumber = wish.PhoneNumber,
                Topic = wish.Topic,
            }
            : new() { ReceiptNumber = receipt.Number, ReceivedAt = receipt.At };
        await KeepAsync(address, kept, cancellationToken);
        return receipt?.Number;
    }

    private Task<IReadOnlyList<string>> KeepAsync(DocumentAddress address, CallbackRequest content, CancellationToken cancellationToken) =>
        store.WriteAsync(new DocumentBatch().Put(address, content, CallbackJson.Default.CallbackRequest), cancellationToken);
}
