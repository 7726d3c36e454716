namespace CustomerBot.Backend;

/// <summary>What the demo shop knows about addresses: the form of postal codes, and that parts are not missing or endless.</summary>
internal static class DemoAddresses
{
    private const int Longest = 80;

    public static void Check(PostalAddress address)
    {
        string?[] parts = [address.Street, address.HouseNumber, address.Town, address.Addition ?? "-"];
        if (
            parts.Any(part => string.IsNullOrWhiteSpace(part) || part.Length > Longest || part.Any(char.IsControl)) || !FitsCountry(address)
        )
        {
            throw new BackendRefusedException(BackendRefusal.InvalidAddress);
        }
    }

    public static string OneLine(PostalAddress address)
    {
        var addition = string.IsNullOrEmpty(address.Addition) ? "" : $"{address.Addition}, ";
        return $"{addition}{address.Street} {address.HouseNumber}, {address.PostalCode} {address.Town}, {address.Country}";
    }

    private static bool FitsCountry(PostalAddress address) =>
        address.PostalCode.All(char.IsAsciiDigit)
        && address.Country switch
        {
            "DE" => address.PostalCode.Length == 5,
            "AT" or "CH" => address.PostalCode.Length == 4 && address.PostalCode[0] != '0',
            _ => false,
        };
}
