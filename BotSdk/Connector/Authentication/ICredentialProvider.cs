namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows app ids and secrets, the old way.</summary>
[Obsolete("Use ServiceClientCredentialsFactory.")]
public interface ICredentialProvider
{
    Task<bool> IsValidAppIdAsync(string appId);

    Task<string> GetAppPasswordAsync(string appId);

    Task<bool> IsAuthenticationDisabledAsync();
}
