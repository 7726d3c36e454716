using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>App id and client secret of a bot in the government cloud of the US.</summary>
/// <remarks>Source: RFC 6749, section 4.4; Bot Connector REST API, "Authenticate requests from your bot".</remarks>
public class MicrosoftGovernmentAppCredentials : MicrosoftAppCredentials
{
    /// <summary>No app: requests go out as they are.</summary>
    public static new readonly MicrosoftGovernmentAppCredentials Empty = new(null, null);

    public MicrosoftGovernmentAppCredentials(
        string appId,
        string password,
        HttpClient customHttpClient = null,
        ILogger logger = null,
        string oAuthScope = null
    )
        : base(appId, password, customHttpClient, logger, oAuthScope) { }

    public MicrosoftGovernmentAppCredentials(
        string appId,
        string password,
        string channelAuthTenant,
        HttpClient customHttpClient = null,
        ILogger logger = null,
        string oAuthScope = null
    )
        : base(appId, password, channelAuthTenant, customHttpClient, logger, oAuthScope) { }

    protected override string DefaultChannelAuthTenant => GovernmentAuthenticationConstants.DefaultChannelAuthTenant;

    protected override string ToChannelFromBotLoginUrlTemplate => GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    protected override string ToChannelFromBotOAuthScope => GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope;
}
