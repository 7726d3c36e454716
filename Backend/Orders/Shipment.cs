namespace CustomerBot.Backend;

/// <summary>A parcel.</summary>
/// <param name="Carrier">Who brings it.</param>
/// <param name="TrackingNumber">The carrier's number.</param>
/// <param name="TrackingLink">The carrier's page about it.</param>
/// <param name="From">First day of the delivery window.</param>
/// <param name="To">Last day of the delivery window.</param>
/// <param name="UnderWay">Handed over and not delivered: a new address does not reach it.</param>
public sealed record Shipment(string Carrier, string TrackingNumber, Uri TrackingLink, DateOnly? From, DateOnly? To, bool UnderWay)
{
    /// <summary>Prints the kind of data only.</summary>
    public override string ToString() => nameof(Shipment);
}
