using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens of a user-assigned managed identity, from the endpoint of the machine or app service.</summary>
/// <remarks>Source: Microsoft Entra documentation, "Managed identities: how to acquire a token over HTTP".</remarks>
public class ManagedIdentityAuthenticator : IAuthenticator
{
    private readonly string _resource;
    private readonly TokenCacheKey _key;
    private readonly Lazy<IManagedIdentityApplication> _identity;

    public ManagedIdentityAuthenticator(string appId, string resource, HttpClient customHttpClient = null, ILogger logger = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        ArgumentException.ThrowIfNullOrWhiteSpace(resource);
        _resource = resource;
        _key = new TokenCacheKey("managed-identity", appId, resource);
        _identity = new(() => Build(appId, customHttpClient));
    }

    public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false) =>
        TokenCache.Shared.GetAsync(_key, () => RequestAsync(forceRefresh), forceRefresh);

    private async Task<AuthenticatorResult> RequestAsync(bool forceRefresh)
    {
        var request = _identity.Value.AcquireTokenForManagedIdentity(_resource).WithForceRefresh(forceRefresh);
        var token = await request.ExecuteAsync();
        return new AuthenticatorResult { AccessToken = token.AccessToken, ExpiresOn = token.ExpiresOn };
    }

    private static IManagedIdentityApplication Build(string appId, HttpClient httpClient)
    {
        var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId));
        return httpClient == null ? builder.Build() : builder.WithHttpClientFactory(new SingleHttpClientFactory(httpClient)).Build();
    }
}
