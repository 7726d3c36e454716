using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A rule of the application on top of the checks of the runtime.</summary>
/// <remarks>Source: Bot Connector REST API, "Authentication"; RFC 7519.</remarks>
public abstract class ClaimsValidator
{
    /// <summary>Throws <see cref="UnauthorizedAccessException"/> to refuse the caller.</summary>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
