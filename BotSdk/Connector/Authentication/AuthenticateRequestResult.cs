using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who called, and how to answer him.</summary>
/// <remarks>Source: Bot Connector REST API, "Authentication"; RFC 7519.</remarks>
public class AuthenticateRequestResult
{
    /// <summary>For whom tokens are asked when answering.</summary>
    public string Audience { get; set; }

    public ClaimsIdentity ClaimsIdentity { get; set; }

    /// <summary>What goes into <see cref="Schema.Activity.CallerId"/>; null without authentication.</summary>
    public string CallerId { get; set; }

    public ConnectorFactory ConnectorFactory { get; set; }
}
