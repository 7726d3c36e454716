namespace CustomerBot.Backend;

/// <summary>The company's orders. Every call may throw <see cref="BackendUnavailableException"/>.</summary>
public interface IOrders
{
    /// <summary>The customer's orders, newest first.</summary>
    Task<IReadOnlyList<Order>> OfCustomerAsync(CustomerNumber number, CancellationToken cancellationToken);

    /// <summary>One order; null if there is none or it is somebody else's, which are not told apart.</summary>
    Task<Order?> FindAsync(CustomerNumber number, string orderNumber, CancellationToken cancellationToken);

    /// <summary>Stops an order that was not shipped; the receipt goes out by mail.</summary>
    /// <exception cref="BackendRefusedException">Too late, done already, or no such order.</exception>
    Task<JobReceipt> CancelAsync(
        CustomerNumber number,
        string orderNumber,
        string? reason,
        string idempotencyKey,
        CancellationToken cancellationToken
    );

    /// <summary>Announces a return; the label goes out by mail.</summary>
    /// <exception cref="BackendRefusedException">Too late, done already, no such order, or more than was ordered.</exception>
    Task<JobReceipt> ReturnAsync(
        CustomerNumber number,
        string orderNumber,
        IReadOnlyList<ReturnLine> lines,
        string? reason,
        string idempotencyKey,
        CancellationToken cancellationToken
    );
}
