using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>App id and client secret of a bot.</summary>
/// <remarks>Source: RFC 6749, section 4.4; Bot Connector REST API, "Authenticate requests from your bot".</remarks>
public class MicrosoftAppCredentials : AppCredentials
{
    public const string MicrosoftAppTypeKey = "MicrosoftAppType";

    public const string MicrosoftAppIdKey = "MicrosoftAppId";

    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";

    public const string MicrosoftAppTenantIdKey = "MicrosoftAppTenantId";

    /// <summary>No app: requests go out as they are.</summary>
    public static readonly MicrosoftAppCredentials Empty = new(null, null);

    public MicrosoftAppCredentials(
        string appId,
        string password,
        HttpClient customHttpClient = null,
        ILogger logger = null,
        string oAuthScope = null
    )
        : this(appId, password, null, customHttpClient, logger, oAuthScope) { }

    public MicrosoftAppCredentials(
        string appId,
        string password,
        string channelAuthTenant,
        HttpClient customHttpClient = null,
        ILogger logger = null,
        string oAuthScope = null
    )
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
    }

    public string MicrosoftAppPassword { get; set; }

    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(() => new ClientSecretAuthenticator(this, CustomHttpClient));
}
