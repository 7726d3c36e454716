namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens for a client secret (RFC 6749, section 4.4). They are shared by all credentials of the same app and audience.</summary>
internal sealed class ClientSecretAuthenticator(MicrosoftAppCredentials credentials, HttpClient httpClient) : IAuthenticator
{
    private static readonly HttpClient Shared = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
    {
        var key = new TokenCacheKey(credentials.OAuthEndpoint, credentials.MicrosoftAppId, credentials.OAuthScope);
        return TokenCache.Shared.GetAsync(key, RequestAsync, forceRefresh);
    }

    private async Task<AuthenticatorResult> RequestAsync()
    {
        var address = new Uri($"{credentials.OAuthEndpoint.TrimEnd('/')}/oauth2/v2.0/token");
        using var response = await Resilience
            .For(address)
            .ExecuteAsync(async attempt => await SendAsync(address, attempt), CancellationToken.None);
        return await TokenAnswer.ReadAsync(response, credentials.MicrosoftAppId);
    }

    private async Task<HttpResponseMessage> SendAsync(Uri address, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = credentials.MicrosoftAppId,
                ["client_secret"] = credentials.MicrosoftAppPassword,
                ["scope"] = Scope(credentials.OAuthScope),
            }
        );
        return await (httpClient ?? Shared).PostAsync(address, form, cancellationToken);
    }

    private static string Scope(string audience) =>
        audience.EndsWith("/.default", StringComparison.OrdinalIgnoreCase) ? audience : $"{audience}/.default";
}
