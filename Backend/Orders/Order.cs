namespace CustomerBot.Backend;

/// <summary>An order of a customer.</summary>
/// <param name="Number">The order number, for example "B-2026-004711".</param>
/// <param name="PlacedOn">When it was ordered.</param>
/// <param name="State">How far it is.</param>
/// <param name="Lines">What was ordered.</param>
/// <param name="Total">Price of all, with tax and delivery.</param>
/// <param name="Currency">ISO 4217, for example "EUR".</param>
/// <param name="Shipment">The parcel; null before it was handed over.</param>
/// <param name="CanBeCancelled">Whether it can still be stopped.</param>
/// <param name="CanBeReturned">Whether things of it can be sent back now.</param>
/// <param name="WithdrawalUntil">Last day of the right of withdrawal; null before delivery.</param>
public sealed record Order(
    string Number,
    DateOnly PlacedOn,
    OrderState State,
    IReadOnlyList<OrderLine> Lines,
    decimal Total,
    string Currency,
    Shipment? Shipment,
    bool CanBeCancelled,
    bool CanBeReturned,
    DateOnly? WithdrawalUntil
)
{
    /// <summary>Prints the kind of data only.</summary>
    public override string ToString() => nameof(Order);
}
