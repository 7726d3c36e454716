using System.Globalization;

namespace CustomerBot.Backend;

/// <summary>Invoices of the demo shop.</summary>
internal sealed class DemoInvoices(DemoDatabase database, DemoJobs jobs, MailTemplates templates) : IInvoices
{
    public async Task<IReadOnlyList<Invoice>> OfCustomerAsync(CustomerNumber number, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.ListAsync(
            "SELECT data FROM invoice WHERE customer = $customer ORDER BY day DESC, number DESC",
            BackendJson.Default.Invoice,
            [("$customer", number.Value)],
            cancellationToken
        );
    }

    public Task<JobReceipt> SendCopyAsync(
        CustomerNumber number,
        string invoiceNumber,
        string idempotencyKey,
        CancellationToken cancellationToken
    ) =>
        jobs.RunAsync(
            new("invoice", number.Value, idempotencyKey, invoiceNumber),
            async (connection, receipt) =>
            {
                var found = await connection.ListAsync(
                    "SELECT data FROM invoice WHERE number = $number AND customer = $customer",
                    BackendJson.Default.Invoice,
                    [("$number", invoiceNumber), ("$customer", number.Value)],
                    cancellationToken
                );
                return found is [var invoice]
                    ? new("{}", Letter(await DemoCustomers.KnownAsync(connection, number, cancellationToken), invoice, receipt))
                    : throw new BackendRefusedException(BackendRefusal.NotFound);
            },
            cancellationToken
        );

    private Mail Letter(Customer customer, Invoice invoice, JobReceipt receipt)
    {
        var total = invoice.Total.ToString("0.00", CultureInfo.InvariantCulture);
        var page = DemoPdf.Page([
            "Lindenhof Versand GmbH",
            "",
            customer.Name,
            DemoAddresses.OneLine(customer.Address),
            "",
            $"Rechnung {invoice.Number} / {templates.Day(invoice.IssuedOn, "de")}",
            $"Bestellung {invoice.OrderNumber}",
            $"{total} {invoice.Currency}",
        ]);
        var values = new Dictionary<string, string>
        {
            ["name"] = customer.Name,
            ["invoice"] = invoice.Number,
            ["at"] = templates.Time(receipt.At, customer.Language),
            ["receipt"] = receipt.Number,
        };
        return templates.Write("invoice-copy", customer.Language, customer.Email, values) with
        {
            Attachments = [new($"{invoice.Number}.pdf", page)],
        };
    }
}
