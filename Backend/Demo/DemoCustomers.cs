using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace CustomerBot.Backend;

/// <summary>Customers of the demo shop.</summary>
internal sealed class DemoCustomers(DemoDatabase database, DemoJobs jobs, MailTemplates templates, TimeProvider clock) : ICustomers
{
    private static readonly TimeSpan s_undoWithin = TimeSpan.FromHours(24);

    public async Task<Customer?> FindAsync(CustomerNumber number, string email, CancellationToken cancellationToken)
    {
        var customer = await ByNumberAsync(number, cancellationToken);
        return customer is not null && EmailAddress.Normalize(customer.Email) == EmailAddress.Normalize(email) ? customer : null;
    }

    public async Task<Customer?> ByNumberAsync(CustomerNumber number, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await FindAsync(connection, number, cancellationToken);
    }

    public async Task<Customer?> ByEntraIdAsync(string tenantId, string objectId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var found = await connection.ListAsync(
            "SELECT data FROM customer WHERE entra = $account",
            BackendJson.Default.Customer,
            [("$account", $"{tenantId}/{objectId}")],
            cancellationToken
        );
        return found is [var customer] ? customer : null;
    }

    public Task<JobReceipt> ChangeAddressAsync(
        CustomerNumber number,
        PostalAddress address,
        string idempotencyKey,
        CancellationToken cancellationToken
    )
    {
        var content = JsonSerializer.Serialize(address, BackendJson.Default.PostalAddress);
        return jobs.RunAsync(
            new("address", number.Value, idempotencyKey, content),
            async (connection, receipt) =>
            {
                DemoAddresses.Check(address);
                var customer = await KnownAsync(connection, number, cancellationToken);
                if (customer.Address == address)
                {
                    throw new BackendRefusedException(BackendRefusal.AlreadyDone);
                }

                await SaveAsync(connection, customer with { Address = address }, cancellationToken);
                var change = new AddressChange(customer.Address, address, TakenBack: false);
                return new(Json(change), Letter("address-changed", customer, address, receipt));
            },
            cancellationToken
        );
    }

    public Task<JobReceipt> UndoAddressChangeAsync(
        CustomerNumber number,
        string receiptNumber,
        string idempotencyKey,
        CancellationToken cancellationToken
    ) =>
        jobs.RunAsync(
            new("undo", number.Value, idempotencyKey, receiptNumber),
            async (connection, receipt) =>
            {
                var change = await ChangeAsync(connection, number, receiptNumber, cancellationToken);
                var customer = await KnownAsync(connection, number, cancellationToken);
                await SaveAsync(connection, customer with { Address = change.Before }, cancellationToken);
                await connection.ExecuteAsync(
                    "UPDATE job SET data = $data WHERE number = $number",
                    [("$data", Json(change with { TakenBack = true })), ("$number", receiptNumber)],
                    cancellationToken
                );
                return new("{}", Letter("address-undone", customer, change.Before, receipt));
            },
            cancellationToken
        );

    internal static async Task<Customer> KnownAsync(
        SqliteConnection connection,
        CustomerNumber number,
        CancellationToken cancellationToken
    ) => await FindAsync(connection, number, cancellationToken) ?? throw new BackendRefusedException(BackendRefusal.NotFound);

    private static async Task<Customer?> FindAsync(SqliteConnection connection, CustomerNumber number, CancellationToken cancellationToken)
    {
        var found = await connection.ListAsync(
            "SELECT data FROM customer WHERE number = $number",
            BackendJson.Default.Customer,
            [("$number", number.Value)],
            cancellationToken
        );
        return found is [var customer] ? customer : null;
    }

    private async Task<AddressChange> ChangeAsync(
        SqliteConnection connection,
        CustomerNumber number,
        string receiptNumber,
        CancellationToken cancellationToken
    )
    {
        (string, object?)[] job = [("$number", receiptNumber), ("$owner", number.Value)];
        const string Where = "FROM job WHERE number = $number AND owner = $owner AND kind = 'address'";
        var found = await connection.ListAsync($"SELECT data {Where}", BackendJson.Default.AddressChange, job, cancellationToken);
        var at = await connection.ScalarAsync<string>($"SELECT at {Where}", job, cancellationToken);
        return found switch
        {
            [] => throw new BackendRefusedException(BackendRefusal.NotFound),
            [{ TakenBack: true }] => throw new BackendRefusedException(BackendRefusal.AlreadyDone),
            [var change] when clock.GetUtcNow() - DateTimeOffset.Parse(at!, CultureInfo.InvariantCulture) <= s_undoWithin => change,
            _ => throw new BackendRefusedException(BackendRefusal.TooLate),
        };
    }

    private static async Task SaveAsync(SqliteConnection connection, Customer customer, CancellationToken cancellationToken) =>
        await connection.ExecuteAsync(
            "UPDATE customer SET data = $data WHERE number = $number",
            [("$data", JsonSerializer.Serialize(customer, BackendJson.Default.Customer)), ("$number", customer.Number.Value)],
            cancellationToken
        );

    private Mail Letter(string template, Customer customer, PostalAddress address, JobReceipt receipt) =>
        templates.Write(
            template,
            customer.Language,
            customer.Email,
            new()
            {
                ["name"] = customer.Name,
                ["address"] = DemoAddresses.OneLine(address),
                ["at"] = templates.Time(receipt.At, customer.Language),
                ["receipt"] = receipt.Number,
            }
        );

    private static string Json(AddressChange change) => JsonSerializer.Serialize(change, BackendJson.Default.AddressChange);
}
