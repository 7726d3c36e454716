using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of a user-assigned managed identity.</summary>
/// <remarks>Source: Microsoft Entra documentation, "Managed identities: how to acquire a token over HTTP".</remarks>
public class ManagedIdentityAppCredentials : AppCredentials
{
    public ManagedIdentityAppCredentials(string appId, string oAuthScope, HttpClient customHttpClient = null, ILogger logger = null)
        : base(channelAuthTenant: null, customHttpClient, logger, oAuthScope)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        MicrosoftAppId = appId;
    }

    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() => new ManagedIdentityAuthenticator(MicrosoftAppId, OAuthScope, CustomHttpClient, Logger));
}
