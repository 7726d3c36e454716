namespace CustomerBot.Backend;

/// <summary>A customer as the company's systems know them.</summary>
/// <param name="Number">The customer number.</param>
/// <param name="Name">First and last name.</param>
/// <param name="Email">The address on file; codes and receipts go there and nowhere else.</param>
/// <param name="Language">Language of letters to the customer, for example "de".</param>
/// <param name="Address">Where parcels go.</param>
public sealed record Customer(CustomerNumber Number, string Name, string Email, string Language, PostalAddress Address)
{
    /// <summary>The phone number on file in international form, for example "+492214710123"; null if there is none.</summary>
    public string? Phone { get; init; }

    /// <summary>Prints the kind of data only.</summary>
    public override string ToString() => nameof(Customer);
}
