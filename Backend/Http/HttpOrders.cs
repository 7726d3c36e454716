using System.Net.Http.Json;

namespace CustomerBot.Backend;

/// <summary>Orders over HTTP.</summary>
internal sealed class HttpOrders(BackendClient client) : IOrders
{
    public async Task<IReadOnlyList<Order>> OfCustomerAsync(CustomerNumber number, CancellationToken cancellationToken)
    {
        const string Operation = "orders.ofCustomer";
        var path = BackendPath.Of(number, "orders");
        var type = BackendJson.Default.IReadOnlyListOrder;
        var orders = await client.ListAsync(Operation, path, type, order => order.Number, cancellationToken);
        return orders.All(IsSound) ? [.. orders.OrderByDescending(order => order.PlacedOn)] : throw client.Contradiction(Operation);
    }

    public async Task<Order?> FindAsync(CustomerNumber number, string orderNumber, CancellationToken cancellationToken)
    {
        const string Operation = "orders.find";
        var path = BackendPath.Of(number, "orders", orderNumber);
        var order = await client.FindAsync(Operation, path, BackendJson.Default.Order, cancellationToken);
        return order is null || (order.Number == orderNumber && IsSound(order)) ? order : throw client.Contradiction(Operation);
    }

    public Task<JobReceipt> CancelAsync(
        CustomerNumber number,
        string orderNumber,
        string? reason,
        string idempotencyKey,
        CancellationToken cancellationToken
    ) =>
        client.DoAsync(
            "orders.cancel",
            BackendPath.Of(number, "orders", orderNumber, "cancellation"),
            JsonContent.Create(new JobReason(reason), BackendJson.Default.JobReason),
            idempotencyKey,
            cancellationToken
        );

    public Task<JobReceipt> ReturnAsync(
        CustomerNumber number,
        string orderNumber,
        IReadOnlyList<ReturnLine> lines,
        string? reason,
        string idempotencyKey,
        CancellationToken cancellationToken
    ) =>
        client.DoAsync(
            "orders.return",
            BackendPath.Of(number, "orders", orderNumber, "returns"),
            JsonContent.Create(new ReturnOrder(lines, reason), BackendJson.Default.ReturnOrder),
            idempotencyKey,
            cancellationToken
        );

    /// <summary>A parcel that is under way belongs to an order that was shipped; what is delivered is not to be stopped.</summary>
    private static bool IsSound(Order order) =>
        order.Lines.All(line => line is { Quantity: > 0 })
        && !(order.CanBeCancelled && order.CanBeReturned)
        && !(order.Shipment is { UnderWay: true } && order.State is (OrderState.Received or OrderState.Delivered or OrderState.Cancelled));
}
