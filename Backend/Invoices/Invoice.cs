namespace CustomerBot.Backend;

/// <summary>An invoice.</summary>
/// <param name="Number">The invoice number.</param>
/// <param name="OrderNumber">The order it is for.</param>
/// <param name="IssuedOn">Its date.</param>
/// <param name="Total">What it is over, with tax.</param>
/// <param name="Currency">ISO 4217, for example "EUR".</param>
public sealed record Invoice(string Number, string OrderNumber, DateOnly IssuedOn, decimal Total, string Currency)
{
    /// <summary>Prints the kind of data only.</summary>
    public override string ToString() => nameof(Invoice);
}
