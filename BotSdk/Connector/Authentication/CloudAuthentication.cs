using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Authentication against one cloud (Bot Connector authentication).</summary>
internal sealed class CloudAuthentication : BotFrameworkAuthentication
{
    private static readonly Lazy<HttpClient> SharedClient = new(() => new HttpClient());

    private readonly CloudSettings _settings;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly IHttpClientFactory _httpClientFactory;
    private readonly ILogger _logger;
    private readonly CallerCheck _callers;
    private readonly Uri _tokenService;

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
        _httpClientFactory = httpClientFactory;
        _tokenService = new Uri(settings.OAuthUrl);
        _logger = logger ?? NullLogger.Instance;

        var demands = configuration ?? new AuthenticationConfiguration();
        _callers = new CallerCheck(
            new ChannelTokens(settings.ChannelIssuer, Keys(settings.ChannelMetadataUrl), credentials, demands),
            new EntraTokens(Keys(settings.EntraMetadataUrl), credentials, demands.ValidTokenIssuers),
            demands
        );
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
                : await _callers.VerifyAsync(authHeader, activity, cancellationToken);
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

    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(authHeader)
            ? AdmitAnonymousAsync(isBot: true, cancellationToken)
            : _callers.VerifyWithoutActivityAsync(authHeader, cancellationToken);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new CloudConnectorFactory(OwnAppId(claimsIdentity), VerifiedService(claimsIdentity), _settings, _credentials, NewClient);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        Task.FromResult<UserTokenClient>(new CloudUserTokenClient(OwnAppId(claimsIdentity), _tokenService, ConnectAsync));

    public override string GetOriginatingAudience() => _settings.OAuthScope;

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

    private async Task<ServiceCalls> ConnectAsync(string appId, CancellationToken cancellationToken)
    {
        var credentials = await _credentials.CreateCredentialsAsync(
            appId,
            _settings.OAuthScope,
            _settings.LoginUrl,
            _settings.ValidateAuthority,
            cancellationToken
        );
        return new ServiceCalls(NewClient, credentials);
    }

    private SigningKeys Keys(string metadataUrl) => new(metadataUrl, NewClient, TimeProvider.System, _logger);

    private HttpClient NewClient() => _httpClientFactory?.CreateClient() ?? SharedClient.Value;

    private static bool IsFromEmulatedBot(Activity activity) =>
        activity.ChannelId == Channels.Emulator && activity.Recipient?.Role == RoleTypes.Skill;

    private static string OwnAppId(ClaimsIdentity identity) =>
        BotClaims.Value(identity.Claims, AuthenticationConstants.AudienceClaim)
        ?? BotClaims.Value(identity.Claims, AuthenticationConstants.AppIdClaim);

    private static string VerifiedService(ClaimsIdentity identity) =>
        BotClaims.Value(identity.Claims, AuthenticationConstants.ServiceUrlClaim);
}
