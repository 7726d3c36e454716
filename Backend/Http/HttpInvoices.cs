namespace CustomerBot.Backend;

/// <summary>Invoices over HTTP.</summary>
internal sealed class HttpInvoices(BackendClient client) : IInvoices
{
    public async Task<IReadOnlyList<Invoice>> OfCustomerAsync(CustomerNumber number, CancellationToken cancellationToken)
    {
        var path = BackendPath.Of(number, "invoices");
        var type = BackendJson.Default.IReadOnlyListInvoice;
        var invoices = await client.ListAsync("invoices.ofCustomer", path, type, invoice => invoice.Number, cancellationToken);
        return [.. invoices.OrderByDescending(invoice => invoice.IssuedOn)];
    }

    public Task<JobReceipt> SendCopyAsync(
        CustomerNumber number,
        string invoiceNumber,
        string idempotencyKey,
        CancellationToken cancellationToken
    ) =>
        client.DoAsync(
            "invoices.sendCopy",
            BackendPath.Of(number, "invoices", invoiceNumber, "copies"),
            null,
            idempotencyKey,
            cancellationToken
        );
}
