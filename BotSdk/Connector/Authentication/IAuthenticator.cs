namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens for the bot itself.</summary>
public interface IAuthenticator
{
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}
