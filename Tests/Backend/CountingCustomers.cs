using CustomerBot.Backend;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerBot.Tests.Backend;

/// <summary>The demo shop's customers, with a count of how often they were looked for.</summary>
internal sealed class CountingCustomers(DemoCustomers customers) : ICustomers
{
    public int Calls { get; set; }

    public static void Replace(IServiceCollection services) => services.AddSingleton<ICustomers, CountingCustomers>();

    public Task<Customer?> FindAsync(CustomerNumber number, string email, CancellationToken cancellationToken)
    {
        Calls++;
        return customers.FindAsync(number, email, cancellationToken);
    }

    public Task<Customer?> ByNumberAsync(CustomerNumber number, CancellationToken cancellationToken)
    {
        Calls++;
        return customers.ByNumberAsync(number, cancellationToken);
    }

    public Task<Customer?> ByEntraIdAsync(string tenantId, string objectId, CancellationToken cancellationToken) =>
        customers.ByEntraIdAsync(tenantId, objectId, cancellationToken);

    public Task<JobReceipt> ChangeAddressAsync(
        CustomerNumber number,
        PostalAddress address,
        string idempotencyKey,
        CancellationToken cancellationToken
    ) => customers.ChangeAddressAsync(number, address, idempotencyKey, cancellationToken);

    public Task<JobReceipt> UndoAddressChangeAsync(
        CustomerNumber number,
        string receiptNumber,
        string idempotencyKey,
        CancellationToken cancellationToken
    ) => customers.UndoAddressChangeAsync(number, receiptNumber, idempotencyKey, cancellationToken);
}
