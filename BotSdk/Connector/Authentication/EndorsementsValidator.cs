namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Whether a signing key may speak for a channel.</summary>
/// <remarks>Source: Bot Connector REST API, "Authentication"; RFC 7519.</remarks>
public static class EndorsementsValidator
{
    /// <summary>Whether the endorsement is among those of the key. No endorsement asked for means yes.</summary>
    public static bool Validate(string expectedEndorsement, HashSet<string> endorsements)
    {
        ArgumentNullException.ThrowIfNull(endorsements);
        return string.IsNullOrEmpty(expectedEndorsement) || endorsements.Contains(expectedEndorsement);
    }

    /// <summary>As above, but an activity without a channel is endorsed by nobody.</summary>
    internal static bool IsEndorsed(string channelId, IReadOnlySet<string> endorsements) =>
        !string.IsNullOrEmpty(channelId) && endorsements.Contains(channelId);
}
