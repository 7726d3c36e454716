namespace CustomerBot.Knowledge.Content;

/// <summary>What content may link to: pages of this host by path, the web by https, mail and phone.</summary>
internal static class LinkAddress
{
    private static readonly string[] Schemes = [Uri.UriSchemeHttps, Uri.UriSchemeMailto, "tel"];

    public static bool IsAllowed(string? address) =>
        IsPath(address) || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme));

    /// <summary>"//host" would leave this host.</summary>
    public static bool IsPath(string? address) => address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl);
}
