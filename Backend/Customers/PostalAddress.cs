namespace CustomerBot.Backend;

/// <summary>Where parcels go.</summary>
/// <param name="Street">Street without the house number.</param>
/// <param name="HouseNumber">House number, for example "12b".</param>
/// <param name="PostalCode">Five digits in Germany, four in Austria and Switzerland.</param>
/// <param name="Town">Town.</param>
/// <param name="Country">ISO 3166 alpha-2: DE, AT or CH.</param>
/// <param name="Addition">Floor, company, care of; null if none.</param>
public sealed record PostalAddress(string Street, string HouseNumber, string PostalCode, string Town, string Country, string? Addition)
{
    /// <summary>Prints the kind of data only.</summary>
    public override string ToString() => nameof(PostalAddress);
}
