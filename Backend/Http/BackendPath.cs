namespace CustomerBot.Backend;

/// <summary>Paths of the contract. Each part is one segment, whatever a customer typed into it.</summary>
internal static class BackendPath
{
    public static string Of(CustomerNumber number, params string[] parts) =>
        string.Join('/', ["customers", number.Value, .. parts.Select(Segment)]);

    /// <summary>Dots alone would be removed from a path (RFC 3986, section 5.2.4) and lead to another resource.</summary>
    private static string Segment(string part) => part.All(letter => letter == '.') ? "%20" : Uri.EscapeDataString(part);
}
