namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a bot demands beyond a valid token.</summary>
/// <remarks>Source: Bot Connector REST API, "Authentication"; RFC 7519.</remarks>
public class AuthenticationConfiguration
{
    /// <summary>What the signing key must be endorsed for, in addition to the channel.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>A rule of the application; without one, calls from other bots are refused.</summary>
    public virtual ClaimsValidator ClaimsValidator { get; set; }

    /// <summary>Issuers of Microsoft Entra ID that are accepted besides those of the Bot Framework.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; }
}
