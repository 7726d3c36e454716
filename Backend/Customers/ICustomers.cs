namespace CustomerBot.Backend;

/// <summary>The company's customers. Every call may throw <see cref="BackendUnavailableException"/>.</summary>
public interface ICustomers
{
    /// <summary>The customer with this number and this e-mail address on file; null if the two do not belong together.</summary>
    Task<Customer?> FindAsync(CustomerNumber number, string email, CancellationToken cancellationToken);

    /// <summary>The customer with this number; only for a proven identity.</summary>
    Task<Customer?> ByNumberAsync(CustomerNumber number, CancellationToken cancellationToken);

    /// <summary>The customer whose Entra account this is.</summary>
    Task<Customer?> ByEntraIdAsync(string tenantId, string objectId, CancellationToken cancellationToken);

    /// <summary>Changes the delivery address and tells the customer by mail.</summary>
    /// <exception cref="BackendRefusedException">The address does not exist, or it is on file already and the key is new.</exception>
    Task<JobReceipt> ChangeAddressAsync(
        CustomerNumber number,
        PostalAddress address,
        string idempotencyKey,
        CancellationToken cancellationToken
    );

    /// <summary>Takes a change of address back, up to 24 hours after it.</summary>
    /// <exception cref="BackendRefusedException">Too late, taken back already, or not this customer's change.</exception>
    Task<JobReceipt> UndoAddressChangeAsync(
        CustomerNumber number,
        string receiptNumber,
        string idempotencyKey,
        CancellationToken cancellationToken
    );
}
