using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes connector clients with the bot's credentials, but shows them only to services that may see them.</summary>
internal sealed class CloudConnectorFactory(
    string appId,
    string verifiedService,
    CloudSettings settings,
    ServiceClientCredentialsFactory credentials,
    Func<HttpClient> newClient
) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var service = new Uri(serviceUrl, UriKind.Absolute);
        var scope = string.IsNullOrEmpty(audience) ? settings.OAuthScope : audience;
        return new ConnectorClient(service, await CredentialsAsync(service, scope, cancellationToken), newClient);
    }

    private async Task<ServiceClientCredentials> CredentialsAsync(Uri service, string scope, CancellationToken cancellationToken)
    {
        // A token for another bot is of no use to anyone but that bot; the one for the channel service opens all conversations.
        var isForChannel = string.Equals(scope, settings.OAuthScope, StringComparison.OrdinalIgnoreCase);
        return !isForChannel || TrustedServices.Includes(service, verifiedService)
            ? await credentials.CreateCredentialsAsync(appId, scope, settings.LoginUrl, settings.ValidateAuthority, cancellationToken)
            : MicrosoftAppCredentials.Empty;
    }
}
