namespace CustomerBot.Backend;

/// <summary>The company's invoices. Every call may throw <see cref="BackendUnavailableException"/>.</summary>
public interface IInvoices
{
    /// <summary>The customer's invoices, newest first.</summary>
    Task<IReadOnlyList<Invoice>> OfCustomerAsync(CustomerNumber number, CancellationToken cancellationToken);

    /// <summary>Sends a copy to the e-mail address on file.</summary>
    /// <exception cref="BackendRefusedException">The customer has no such invoice.</exception>
    Task<JobReceipt> SendCopyAsync(CustomerNumber number, string invoiceNumber, string idempotencyKey, CancellationToken cancellationToken);
}
