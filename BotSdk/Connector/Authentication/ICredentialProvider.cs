namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows app ids and secrets, the old way.</summary>
/// <remarks>Source: Bot Connector REST API, "Authentication"; RFC 7519.</remarks>
[Obsolete("Use ServiceClientCredentialsFactory.")]
public interface ICredentialProvider
{
    Task<bool> IsValidAppIdAsync(string appId);

    Task<string> GetAppPasswordAsync(string appId);

    Task<bool> IsAuthenticationDisabledAsync();
}
