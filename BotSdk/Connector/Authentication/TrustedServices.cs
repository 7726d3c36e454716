namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// To whom the bot shows its token for the channel service. Service addresses come with activities and are kept for later, so
/// an address alone is no reason to trust it.
/// </summary>
internal static class TrustedServices
{
    private static readonly string[] MicrosoftHosts =
    [
        "botframework.com",
        "botframework.us",
        "botframework.azure.us",
        "botframework.azure.cn",
        "smba.trafficmanager.net",
        "teams.microsoft.com",
        "teams.microsoft.us",
    ];

    /// <summary>Whether the address is one that a verified token named, on this machine, or Microsoft's.</summary>
    internal static bool Includes(Uri service, string verified)
    {
        if (service.IsLoopback)
        {
            return true;
        }

        return service.Scheme == Uri.UriSchemeHttps
            && (
                string.Equals(service.OriginalString, verified, StringComparison.OrdinalIgnoreCase)
                || Array.Exists(MicrosoftHosts, host => IsAtOrBelow(service.Host, host))
            );
    }

    private static bool IsAtOrBelow(string host, string parent) =>
        host.Equals(parent, StringComparison.OrdinalIgnoreCase)
        || (
            host.EndsWith(parent, StringComparison.OrdinalIgnoreCase)
            && host.Length > parent.Length
            && host[host.Length - parent.Length - 1] == '.'
        );
}
