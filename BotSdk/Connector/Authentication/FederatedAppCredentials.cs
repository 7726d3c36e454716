using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An app whose proof is the token of a managed identity (workload identity federation), so there is no secret.</summary>
/// <remarks>Source: Microsoft Entra documentation, "Workload identity federation"; RFC 7523.</remarks>
public class FederatedAppCredentials : AppCredentials
{
    private const string ExchangeAudience = "api://AzureADTokenExchange";
    private const string GovernmentExchangeAudience = "api://AzureADTokenExchangeUSGov";

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
            var audience = Login is { IsGovernment: true } ? GovernmentExchangeAudience : ExchangeAudience;
            var identity = new ManagedIdentityAuthenticator(_clientId, audience, CustomHttpClient, Logger);
            return new SharedTokenAuthenticator(
                this,
                CustomHttpClient,
                builder => builder.WithClientAssertion(async (AssertionRequestOptions _) => (await identity.GetTokenAsync()).AccessToken)
            );
        });
}
