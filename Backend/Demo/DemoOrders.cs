using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace CustomerBot.Backend;

/// <summary>Orders of the demo shop.</summary>
internal sealed class DemoOrders(DemoDatabase database, DemoJobs jobs, MailTemplates templates, TimeProvider clock) : IOrders
{
    /// <summary>§ 355(2) BGB: 14 days from delivery.</summary>
    public const int WithdrawalDays = 14;

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().Date);

    public async Task<IReadOnlyList<Order>> OfCustomerAsync(CustomerNumber number, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var orders = await connection.ListAsync(
            "SELECT data FROM purchase WHERE customer = $customer ORDER BY day DESC, number DESC",
            BackendJson.Default.Order,
            [("$customer", number.Value)],
            cancellationToken
        );
        return [.. orders.Select(AsOfToday)];
    }

    public async Task<Order?> FindAsync(CustomerNumber number, string orderNumber, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await FindAsync(connection, number, orderNumber, cancellationToken);
    }

    public Task<JobReceipt> CancelAsync(
        CustomerNumber number,
        string orderNumber,
        string? reason,
        string idempotencyKey,
        CancellationToken cancellationToken
    ) =>
        jobs.RunAsync(
            new("cancel", number.Value, idempotencyKey, $"{orderNumber}\n{reason}"),
            async (connection, receipt) =>
            {
                var order = await KnownAsync(connection, number, orderNumber, cancellationToken);
                if (!order.CanBeCancelled)
                {
                    throw Refusal(order, OrderState.Cancelled);
                }

                await SaveAsync(connection, order with { State = OrderState.Cancelled }, cancellationToken);
                var customer = await DemoCustomers.KnownAsync(connection, number, cancellationToken);
                return new("{}", templates.Write("order-cancelled", customer.Language, customer.Email, Values(customer, order, receipt)));
            },
            cancellationToken
        );

    public Task<JobReceipt> ReturnAsync(
        CustomerNumber number,
        string orderNumber,
        IReadOnlyList<ReturnLine> lines,
        string? reason,
        string idempotencyKey,
        CancellationToken cancellationToken
    )
    {
        var content = JsonSerializer.Serialize(new(lines, reason), BackendJson.Default.ReturnOrder);
        return jobs.RunAsync(
            new("return", number.Value, idempotencyKey, $"{orderNumber}\n{content}"),
            async (connection, receipt) =>
            {
                var order = await KnownAsync(connection, number, orderNumber, cancellationToken);
                CheckReturn(order, lines);
                await SaveAsync(connection, order with { State = OrderState.ReturnAnnounced }, cancellationToken);
                var customer = await DemoCustomers.KnownAsync(connection, number, cancellationToken);
                return new(content, Label(customer, order, lines, receipt));
            },
            cancellationToken
        );
    }

    private static void CheckReturn(Order order, IReadOnlyList<ReturnLine> lines)
    {
        if (!order.CanBeReturned)
        {
            throw Refusal(order, OrderState.ReturnAnnounced, OrderState.Returned);
        }

        var wanted = lines.GroupBy(line => line.ArticleNumber, StringComparer.Ordinal).ToList();
        var isFine =
            wanted.Count > 0
            && lines.All(line => line.Quantity > 0)
            && wanted.All(article => article.Sum(line => line.Quantity) <= Ordered(order, article.Key));
        if (!isFine)
        {
            throw new BackendRefusedException(BackendRefusal.Invalid);
        }
    }

    private static int Ordered(Order order, string article) =>
        order.Lines.Where(line => line.ArticleNumber == article).Sum(line => line.Quantity);

    private static BackendRefusedException Refusal(Order order, params OrderState[] done) =>
        new(done.Contains(order.State) ? BackendRefusal.AlreadyDone : BackendRefusal.TooLate);

    private Mail Label(Customer customer, Order order, IReadOnlyList<ReturnLine> lines, JobReceipt receipt)
    {
        var titles = lines.Select(line => $"{line.Quantity} x {order.Lines.First(each => each.ArticleNumber == line.ArticleNumber).Title}");
        var values = Values(customer, order, receipt);
        values["lines"] = string.Join("\n", titles);
        var label = DemoPdf.Page([
            "Lindenhof Versand GmbH",
            "Retouren",
            "Musterweg 1",
            "12345 Musterstadt",
            "",
            order.Number,
            receipt.Number,
        ]);
        return templates.Write("return-label", customer.Language, customer.Email, values) with
        {
            Attachments = [new($"{receipt.Number}.pdf", label)],
        };
    }

    private Dictionary<string, string> Values(Customer customer, Order order, JobReceipt receipt) =>
        new()
        {
            ["name"] = customer.Name,
            ["order"] = order.Number,
            ["at"] = templates.Time(receipt.At, customer.Language),
            ["receipt"] = receipt.Number,
        };

    private async Task<Order> KnownAsync(
        SqliteConnection connection,
        CustomerNumber number,
        string orderNumber,
        CancellationToken cancellationToken
    ) => await FindAsync(connection, number, orderNumber, cancellationToken) ?? throw new BackendRefusedException(BackendRefusal.NotFound);

    private async Task<Order?> FindAsync(
        SqliteConnection connection,
        CustomerNumber number,
        string orderNumber,
        CancellationToken cancellationToken
    )
    {
        var found = await connection.ListAsync(
            "SELECT data FROM purchase WHERE number = $number AND customer = $customer",
            BackendJson.Default.Order,
            [("$number", orderNumber), ("$customer", number.Value)],
            cancellationToken
        );
        return found is [var order] ? AsOfToday(order) : null;
    }

    private static async Task SaveAsync(SqliteConnection connection, Order order, CancellationToken cancellationToken) =>
        await connection.ExecuteAsync(
            "UPDATE purchase SET data = $data WHERE number = $number",
            [("$data", JsonSerializer.Serialize(order, BackendJson.Default.Order)), ("$number", order.Number)],
            cancellationToken
        );

    private Order AsOfToday(Order order) =>
        order with
        {
            CanBeCancelled = order.State is OrderState.Received or OrderState.InPreparation,
            CanBeReturned = order.State == OrderState.Delivered && Today <= order.WithdrawalUntil,
        };
}
