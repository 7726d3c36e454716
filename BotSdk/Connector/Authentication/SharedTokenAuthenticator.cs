using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Tokens through the identity library, which signs for the app. They are shared by all credentials of the same app and audience, so
/// that the library is asked, and its application built, only when a new token is needed.
/// </summary>
internal sealed class SharedTokenAuthenticator(
    AppCredentials credentials,
    HttpClient httpClient,
    Func<ConfidentialClientApplicationBuilder, ConfidentialClientApplicationBuilder> withProof
) : IAuthenticator
{
    public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
    {
        var key = new TokenCacheKey(credentials.OAuthEndpoint, credentials.MicrosoftAppId, credentials.OAuthScope);
        return TokenCache.Shared.GetAsync(key, () => RequestAsync(forceRefresh), forceRefresh);
    }

    private Task<AuthenticatorResult> RequestAsync(bool forceRefresh)
    {
        var application = withProof(ConfidentialClientAuthenticator.For(credentials, httpClient)).Build();
        return new ConfidentialClientAuthenticator(application, credentials.OAuthScope).GetTokenAsync(forceRefresh);
    }
}
