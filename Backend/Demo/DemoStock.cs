using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Data.Sqlite;

namespace CustomerBot.Backend;

/// <summary>All that is in the demo shop, and how it gets into its file.</summary>
internal sealed class DemoStock
{
    public List<DemoCustomer> Customers { get; } = [];

    public List<(CustomerNumber Customer, Order Order)> Orders { get; } = [];

    public List<(CustomerNumber Customer, Invoice Invoice)> Invoices { get; } = [];

    public List<(CustomerNumber Customer, Contract Contract)> Contracts { get; } = [];

    public static async Task FillAsync(SqliteConnection connection, DemoStock stock, CancellationToken cancellationToken)
    {
        foreach (var (customer, account) in stock.Customers)
        {
            await connection.ExecuteAsync(
                "INSERT INTO customer (number, entra, data) VALUES ($number, $entra, $data)",
                [("$number", customer.Number.Value), ("$entra", account), ("$data", Json(customer, BackendJson.Default.Customer))],
                cancellationToken
            );
        }

        foreach (var (customer, order) in stock.Orders)
        {
            await InsertAsync(
                connection,
                "purchase",
                order.Number,
                customer,
                order.PlacedOn,
                Json(order, BackendJson.Default.Order),
                cancellationToken
            );
        }

        foreach (var (customer, invoice) in stock.Invoices)
        {
            await InsertAsync(
                connection,
                "invoice",
                invoice.Number,
                customer,
                invoice.IssuedOn,
                Json(invoice, BackendJson.Default.Invoice),
                cancellationToken
            );
        }

        foreach (var (customer, contract) in stock.Contracts)
        {
            await InsertAsync(
                connection,
                "contract",
                contract.Number,
                customer,
                contract.RunsUntil,
                Json(contract, BackendJson.Default.Contract),
                cancellationToken
            );
        }
    }

    private static async Task InsertAsync(
        SqliteConnection connection,
        string table,
        string number,
        CustomerNumber customer,
        DateOnly day,
        string data,
        CancellationToken cancellationToken
    ) =>
        await connection.ExecuteAsync(
            $"INSERT INTO {table} (number, customer, day, data) VALUES ($number, $customer, $day, $data)",
            [
                ("$number", number),
                ("$customer", customer.Value),
                ("$day", day.ToString("O", System.Globalization.CultureInfo.InvariantCulture)),
                ("$data", data),
            ],
            cancellationToken
        );

    private static string Json<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type);
}
