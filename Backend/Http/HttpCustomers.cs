using System.Net.Http.Json;

namespace CustomerBot.Backend;

/// <summary>Customers over HTTP.</summary>
internal sealed class HttpCustomers(BackendClient client) : ICustomers
{
    public async Task<Customer?> FindAsync(CustomerNumber number, string email, CancellationToken cancellationToken)
    {
        const string Operation = "customers.find";
        var question = JsonContent.Create(new CustomerQuestion(number, email), BackendJson.Default.CustomerQuestion);
        var answer = await client.AskAsync(Operation, "customers/find", question, BackendJson.Default.CustomerAnswer, cancellationToken);
        return
            answer.Customer is not { } customer
            || (customer.Number == number && EmailAddress.Normalize(customer.Email) == EmailAddress.Normalize(email))
            ? answer.Customer
            : throw client.Contradiction(Operation);
    }

    public async Task<Customer?> ByNumberAsync(CustomerNumber number, CancellationToken cancellationToken)
    {
        const string Operation = "customers.byNumber";
        var customer = await client.FindAsync(Operation, BackendPath.Of(number), BackendJson.Default.Customer, cancellationToken);
        return customer is null || customer.Number == number ? customer : throw client.Contradiction(Operation);
    }

    public async Task<Customer?> ByEntraIdAsync(string tenantId, string objectId, CancellationToken cancellationToken)
    {
        var question = JsonContent.Create(new AccountQuestion(tenantId, objectId), BackendJson.Default.AccountQuestion);
        var answer = await client.AskAsync(
            "customers.byAccount",
            "customers/find-by-account",
            question,
            BackendJson.Default.CustomerAnswer,
            cancellationToken
        );
        return answer.Customer;
    }

    public Task<JobReceipt> ChangeAddressAsync(
        CustomerNumber number,
        PostalAddress address,
        string idempotencyKey,
        CancellationToken cancellationToken
    ) =>
        client.DoAsync(
            "customers.changeAddress",
            BackendPath.Of(number, "address-changes"),
            JsonContent.Create(address, BackendJson.Default.PostalAddress),
            idempotencyKey,
            cancellationToken
        );

    public Task<JobReceipt> UndoAddressChangeAsync(
        CustomerNumber number,
        string receiptNumber,
        string idempotencyKey,
        CancellationToken cancellationToken
    ) =>
        client.DoAsync(
            "customers.undoAddressChange",
            BackendPath.Of(number, "address-changes", receiptNumber, "undo"),
            null,
            idempotencyKey,
            cancellationToken
        );
}
