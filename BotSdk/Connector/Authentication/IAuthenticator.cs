namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens for the bot itself.</summary>
/// <remarks>Source: Bot Connector REST API, "Authentication"; RFC 7519.</remarks>
public interface IAuthenticator
{
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}
