using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An old credential provider where only the app ids matter.</summary>
[Obsolete("Serves JwtTokenValidation.")]
internal sealed class ProvidedAppIds(ICredentialProvider provider) : ServiceClientCredentialsFactory
{
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => provider.IsValidAppIdAsync(appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        provider.IsAuthenticationDisabledAsync();

    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken
    ) => new MicrosoftAppCredentials(appId, await provider.GetAppPasswordAsync(appId), oAuthScope: audience);
}
