using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An app whose proof is the token of a managed identity (workload identity federation), so there is no secret.</summary>
public class FederatedAppCredentials : AppCredentials
{
    private const string ExchangeAudience = "api://AzureADTokenExchange";

    private readonly string _clientId;

    public FederatedAppCredentials(
        string appId,
        string clientId,
        string channelAuthTenant = null,
        string oAuthScope = null,
        HttpClient customHttpClient = null,
        ILogger logger = null
    )
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        ArgumentException.ThrowIfNullOrWhiteSpace(clientId);
        MicrosoftAppId = appId;
        _clientId = clientId;
    }

    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() =>
        {
            var identity = new ManagedIdentityAuthenticator(_clientId, ExchangeAudience, CustomHttpClient, Logger);
            var application = ConfidentialClientAuthenticator
                .For(this, CustomHttpClient)
                .WithClientAssertion(async (AssertionRequestOptions _) => (await identity.GetTokenAsync()).AccessToken)
                .Build();
            return new ConfidentialClientAuthenticator(application, OAuthScope);
        });
}
