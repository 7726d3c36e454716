using System.Text.Json;
using CustomerBot.Privacy;

namespace CustomerBot.Backend;

/// <summary>
/// Tells the company which callbacks must not be made any more, because the consent was withdrawn or the data is erased (GDPR Art. 7(3),
/// 19). Only the bot knows which reference numbers belong to the person, and after an erasure not even the bot: so they are noted first,
/// apart from the person, until the company has heard of them.
/// </summary>
public sealed class WithdrawnCallbacks
{
    private const string Callback = "callback";
    private const string Purpose = "callback-withdrawal";

    private readonly ICallbacks _callbacks;
    private readonly DeclaredStore _store;
    private readonly DataSubjectRights _rights;
    private readonly TimeProvider _clock;

    internal WithdrawnCallbacks(ICallbacks callbacks, DeclaredStore store, DataSubjectRights rights, TimeProvider clock)
    {
        _callbacks = callbacks;
        _store = store;
        _rights = rights;
        _clock = clock;
    }

    /// <summary>Tells the company of all callbacks of a person. Call it before their data is erased.</summary>
    /// <returns>How many the company could not be told of now; it is told as soon as its systems answer, also after a restart.</returns>
    public async Task<int> TellCompanyAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        var withdrawn = (await NumbersOfAsync(subject, cancellationToken))
            .Select(number => new WithdrawnCallback(number, _clock.GetUtcNow()))
            .ToList();
        var batch = new DocumentBatch();
        withdrawn.ForEach(callback => batch.Put(AddressOf(callback), callback, WithdrawnCallbackJson.Default.WithdrawnCallback));
        if (withdrawn.Count > 0)
        {
            await _store.WriteAsync(batch, cancellationToken);
        }

        return await TellAsync(withdrawn, cancellationToken);
    }

    /// <summary>
    /// Tells the company of what it could not be told before. Result: how many still wait, among them those that were changed on the disk
    /// and cannot be read: they must not hold up the others.
    /// </summary>
    internal async Task<int> TellWaitingAsync(CancellationToken cancellationToken)
    {
        var waiting = new List<WithdrawnCallback>();
        var unreadable = 0;
        var type = WithdrawnCallbackJson.Default.WithdrawnCallback;
        await foreach (var found in _store.ListAsync(Purpose, type, _ => unreadable++, cancellationToken))
        {
            waiting.Add(found.Content);
        }

        return unreadable + await TellAsync(waiting, cancellationToken);
    }

    private async Task<int> TellAsync(List<WithdrawnCallback> withdrawn, CancellationToken cancellationToken)
    {
        for (var told = 0; told < withdrawn.Count; told++)
        {
            var number = withdrawn[told].ReceiptNumber;
            try
            {
                await _callbacks.WithdrawAsync(number, $"withdrawn-{number}", cancellationToken);
            }
            catch (BackendUnavailableException)
            {
                return withdrawn.Count - told; // counted in the metrics where it was thrown
            }

            await _store.WriteAsync(new DocumentBatch().Delete(AddressOf(withdrawn[told])), cancellationToken);
        }

        return 0;
    }

    private async Task<IReadOnlyList<string>> NumbersOfAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        using var export = await _rights.ExportAsync(subject, cancellationToken);
        return
        [
            .. export
                .RootElement.GetProperty("purposes")
                .EnumerateArray()
                .Where(purpose => purpose.GetProperty("purpose").GetString() == Callback)
                .SelectMany(purpose => purpose.GetProperty("documents").EnumerateArray())
                .Select(document => NumberIn(document.GetProperty("data")))
                .OfType<string>(),
        ];
    }

    private static string? NumberIn(JsonElement stored) =>
        stored.TryGetProperty("receiptNumber", out var number) ? number.GetString() : null;

    /// <summary>Under a key of its own: the person's is destroyed by an erasure.</summary>
    private static DocumentAddress AddressOf(WithdrawnCallback callback) =>
        new(Purpose, DataSubject.ForCustomer($"{Purpose} {callback.ReceiptNumber}"), callback.ReceiptNumber);
}
