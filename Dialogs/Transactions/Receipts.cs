using CustomerBot.Backend;
using CustomerBot.Privacy;

namespace CustomerBot.Dialogs.Transactions;

/// <summary>Keeps the receipts of finished jobs, each under its purpose, so that customers find them under "my data".</summary>
internal sealed class Receipts(DeclaredStore store)
{
    /// <summary>Name of the receipt that is kept once per purpose.</summary>
    private const string Last = "last";

    /// <summary>Keeps the receipt of the last job of a purpose.</summary>
    public Task KeepAsync(DataSubject subject, string purposeId, JobReceipt receipt, CancellationToken cancellationToken) =>
        store.WriteAsync(
            new DocumentBatch().Put(AddressOf(subject, purposeId), new Receipt(receipt.Number, receipt.At), ReceiptJson.Default.Receipt),
            cancellationToken
        );

    /// <summary>The receipt of the last job of a purpose, or null.</summary>
    public async Task<Receipt?> LastAsync(DataSubject subject, string purposeId, CancellationToken cancellationToken) =>
        (await store.ReadAsync(AddressOf(subject, purposeId), ReceiptJson.Default.Receipt, cancellationToken))?.Content;

    private static DocumentAddress AddressOf(DataSubject subject, string purposeId) => new(purposeId, subject, Last);
}
