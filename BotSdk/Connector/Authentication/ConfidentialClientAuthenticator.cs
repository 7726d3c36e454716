using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens through the identity library, for certificates and federated credentials, which it signs for.</summary>
internal sealed class ConfidentialClientAuthenticator(IConfidentialClientApplication application, string audience) : IAuthenticator
{
    private readonly string[] _scopes =
    [
        audience.EndsWith("/.default", StringComparison.OrdinalIgnoreCase) ? audience : $"{audience}/.default",
    ];

    public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
    {
        var token = await application.AcquireTokenForClient(_scopes).WithForceRefresh(forceRefresh).ExecuteAsync();
        return new AuthenticatorResult { AccessToken = token.AccessToken, ExpiresOn = token.ExpiresOn };
    }

    /// <summary>An application of the identity library whose tokens are shared by all of the same app.</summary>
    internal static ConfidentialClientApplicationBuilder For(AppCredentials credentials, HttpClient httpClient)
    {
        var builder = ConfidentialClientApplicationBuilder
            .Create(credentials.MicrosoftAppId)
            .WithAuthority(credentials.OAuthEndpoint, credentials.ValidateAuthority)
            .WithCacheOptions(CacheOptions.EnableSharedCacheOptions);
        return httpClient == null ? builder : builder.WithHttpClientFactory(new SingleHttpClientFactory(httpClient));
    }
}
