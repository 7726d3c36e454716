using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Authentication against one cloud (Bot Connector authentication).</summary>
internal sealed class CloudAuthentication : BotFrameworkAuthentication
{
    private static readonly Lazy<HttpClient> SharedClient = new(() => new HttpClient());

    private readonly CloudSettings _settings;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly AuthenticationConfiguration _configuration;
    private readonly IHttpClientFactory _httpClientFactory;
    private readonly ILogger _logger;
    private readonly ChannelTokens _channelTokens;
    private readonly EntraTokens _entraTokens;

    internal CloudAuthentication(
        CloudSettings settings,
        ServiceClientCredentialsFactory credentials,
        AuthenticationConfiguration configuration,
        IHttpClientFactory httpClientFactory,
        ILogger logger
    )
    {
        _settings = settings;
        _credentials = credentials;
        _configuration = configuration ?? new AuthenticationConfiguration();
        _httpClientFactory = httpClientFactory;
        _logger = logger ?? Extensions.Logging.Abstractions.NullLogger.Instance;
        _channelTokens = new ChannelTokens(settings.ChannelIssuer, Keys(settings.ChannelMetadataUrl), credentials, _configuration);
        _entraTokens = new EntraTokens(Keys(settings.EntraMetadataUrl), credentials, _configuration.ValidTokenIssuers);
    }

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(activity);
        try
        {
            var identity = string.IsNullOrWhiteSpace(authHeader)
                ? await AdmitAnonymousAsync(IsFromEmulatedBot(activity), cancellationToken)
                : await VerifyAsync(BearerToken.Read(authHeader), activity, cancellationToken);
            return await ResultAsync(identity, cancellationToken);
        }
        catch (UnauthorizedAccessException refusal)
        {
            AuthenticationLog.Refused(_logger, refusal.Message, refusal.InnerException?.GetType().Name);
            throw;
        }
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken
    ) => throw Refusal.Because("streaming connections are not offered here");

    /// <summary>Without an activity there is no channel to be endorsed for, so only other bots can be let in.</summary>
    public override async Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(authHeader))
        {
            return await AdmitAnonymousAsync(isBot: true, cancellationToken);
        }

        var token = BearerToken.Read(authHeader);
        if (!_entraTokens.IsFromEntra(token))
        {
            throw Refusal.Because("the token is of an issuer that may not call without an activity");
        }

        return await AskApplicationAsync(await _entraTokens.VerifyAsync(token, cancellationToken));
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new CloudConnectorFactory(OwnAppId(claimsIdentity), VerifiedService(claimsIdentity), _settings, _credentials, NewClient);

    public override async Task<UserTokenClient> CreateUserTokenClientAsync(
        ClaimsIdentity claimsIdentity,
        CancellationToken cancellationToken
    )
    {
        var appId = OwnAppId(claimsIdentity);
        var credentials = await _credentials.CreateCredentialsAsync(
            appId,
            _settings.OAuthScope,
            _settings.LoginUrl,
            _settings.ValidateAuthority,
            cancellationToken
        );
        return new CloudUserTokenClient(appId, new Uri(_settings.OAuthUrl), new ServiceCalls(NewClient(), credentials));
    }

    public override string GetOriginatingAudience() => _settings.OAuthScope;

    private async Task<ClaimsIdentity> VerifyAsync(BearerToken token, Activity activity, CancellationToken cancellationToken)
    {
        var identity =
            _channelTokens.IsFromChannel(token) ? await _channelTokens.VerifyAsync(token, activity, cancellationToken)
            : _entraTokens.IsFromEntra(token) ? await _entraTokens.VerifyAsync(token, cancellationToken)
            : throw Refusal.Because("the token is of an unknown issuer");
        return await AskApplicationAsync(identity);
    }

    private async Task<ClaimsIdentity> AskApplicationAsync(ClaimsIdentity identity)
    {
        if (_configuration.ClaimsValidator is { } validator)
        {
            await validator.ValidateClaimsAsync([.. identity.Claims]);
        }
        else if (BotClaims.IsFromBot(identity.Claims))
        {
            throw Refusal.Because("another bot calls, and this bot has no rule for that (AuthenticationConfiguration.ClaimsValidator)");
        }

        return identity;
    }

    private async Task<ClaimsIdentity> AdmitAnonymousAsync(bool isBot, CancellationToken cancellationToken)
    {
        if (!await _credentials.IsAuthenticationDisabledAsync(cancellationToken))
        {
            throw Refusal.Because("there is no Authorization header");
        }

        return isBot ? BotClaims.AnonymousBot() : new ClaimsIdentity(authenticationType: AuthenticationConstants.AnonymousAuthType);
    }

    private async Task<AuthenticateRequestResult> ResultAsync(ClaimsIdentity identity, CancellationToken cancellationToken) =>
        new()
        {
            ClaimsIdentity = identity,
            Audience = BotClaims.IsFromBot(identity.Claims) ? BotClaims.AppId(identity.Claims) : _settings.OAuthScope,
            CallerId = await GenerateCallerIdAsync(_credentials, identity, _settings.CallerId, cancellationToken),
            ConnectorFactory = CreateConnectorFactory(identity),
        };

    private SigningKeys Keys(string metadataUrl) => new(metadataUrl, NewClient, TimeProvider.System);

    private HttpClient NewClient() => _httpClientFactory?.CreateClient() ?? SharedClient.Value;

    private static bool IsFromEmulatedBot(Activity activity) =>
        activity.ChannelId == Channels.Emulator && activity.Recipient?.Role == RoleTypes.Skill;

    private static string OwnAppId(ClaimsIdentity identity) =>
        BotClaims.Value(identity.Claims, AuthenticationConstants.AudienceClaim)
        ?? BotClaims.Value(identity.Claims, AuthenticationConstants.AppIdClaim);

    private static string VerifiedService(ClaimsIdentity identity) =>
        BotClaims.Value(identity.Claims, AuthenticationConstants.ServiceUrlClaim);
}
