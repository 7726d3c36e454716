using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Puts a token of the bot onto requests. Without an app id, nothing is put on.</summary>
/// <remarks>Source: RFC 6750, section 2.1; Bot Connector REST API, "Authenticate requests from your bot".</remarks>
[SuppressMessage("Design", "CA1012:Abstract types should not have public constructors", Justification = "The official class has them.")]
public abstract class AppCredentials : ServiceClientCredentials
{
    private readonly string _oAuthScope;
    private Lazy<IAuthenticator> _authenticator;

    public AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null)
        : this(channelAuthTenant, customHttpClient, logger, null) { }

    public AppCredentials(
        string channelAuthTenant = null,
        HttpClient customHttpClient = null,
        ILogger logger = null,
        string oAuthScope = null
    )
    {
        AuthTenant = channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger;
        _oAuthScope = oAuthScope;
    }

    public string MicrosoftAppId { get; set; }

    /// <summary>The tenant that issues the token; the one of the Bot Framework unless set.</summary>
    public virtual string ChannelAuthTenant
    {
        get => string.IsNullOrEmpty(AuthTenant) ? DefaultChannelAuthTenant : AuthTenant;
        set => AuthTenant = value;
    }

    /// <summary>Where the token is asked for.</summary>
    public virtual string OAuthEndpoint =>
        Login?.For(AuthTenant) ?? string.Format(CultureInfo.InvariantCulture, ToChannelFromBotLoginUrlTemplate, ChannelAuthTenant);

    /// <summary>For whom the token is asked for.</summary>
    public virtual string OAuthScope => string.IsNullOrEmpty(_oAuthScope) ? ToChannelFromBotOAuthScope : _oAuthScope;

    /// <summary>Whether the identity library asks Microsoft if the login address is one of its own.</summary>
    public virtual bool ValidateAuthority => Login?.ValidateAuthority ?? true;

    internal ConfiguredLogin Login { get; init; }

    protected string AuthTenant { get; set; }

    protected HttpClient CustomHttpClient { get; set; }

    protected ILogger Logger { get; set; }

    protected virtual string DefaultChannelAuthTenant => AuthenticationConstants.DefaultChannelAuthTenant;

    protected virtual string ToChannelFromBotLoginUrlTemplate => AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    protected virtual string ToChannelFromBotOAuthScope => AuthenticationConstants.ToChannelFromBotOAuthScope;

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(MicrosoftAppId) && MicrosoftAppId != AuthenticationConstants.AnonymousSkillAppId)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await GetTokenAsync());
        }
    }

    public async Task<string> GetTokenAsync(bool forceRefresh = false)
    {
        _authenticator ??= BuildIAuthenticator();
        var result = await _authenticator.Value.GetTokenAsync(forceRefresh);
        return result.AccessToken;
    }

    protected abstract Lazy<IAuthenticator> BuildIAuthenticator();
}
