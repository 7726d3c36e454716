using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks callers without an adapter, by the same rules as <see cref="BotFrameworkAuthentication"/>.</summary>
/// <remarks>Source: Bot Connector REST API, "Authentication"; RFC 7519.</remarks>
[Obsolete("Use BotFrameworkAuthentication.")]
public static class JwtTokenValidation
{
    private static readonly HttpClient SharedClient = new();

    // Addresses of the known clouds only, so it cannot grow.
    private static readonly ConcurrentDictionary<string, SigningKeys> Keys = new(StringComparer.Ordinal);

    public static Task<ClaimsIdentity> AuthenticateRequest(
        IActivity activity,
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider provider,
        HttpClient httpClient = null
    ) => AuthenticateRequest(activity, authHeader, credentials, provider, new AuthenticationConfiguration(), httpClient);

    public static Task<ClaimsIdentity> AuthenticateRequest(
        IActivity activity,
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider provider,
        AuthenticationConfiguration authConfig,
        HttpClient httpClient = null
    )
    {
        ArgumentNullException.ThrowIfNull(activity);
        return ValidateAuthHeader(authHeader, credentials, provider, activity.ChannelId, authConfig, activity.ServiceUrl, httpClient);
    }

    public static Task<ClaimsIdentity> ValidateAuthHeader(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        string channelId,
        string serviceUrl = null,
        HttpClient httpClient = null
    ) => ValidateAuthHeader(authHeader, credentials, channelProvider, channelId, new AuthenticationConfiguration(), serviceUrl, httpClient);

    /// <summary>The identity of the caller; an anonymous one when there is no header and authentication is off.</summary>
    /// <exception cref="UnauthorizedAccessException">The caller is not who he says he is, or may not do this.</exception>
    public static async Task<ClaimsIdentity> ValidateAuthHeader(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        string channelId,
        AuthenticationConfiguration authConfig,
        string serviceUrl = null,
        HttpClient httpClient = null
    )
    {
        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentNullException.ThrowIfNull(authConfig);
        if (string.IsNullOrWhiteSpace(authHeader))
        {
            return await credentials.IsAuthenticationDisabledAsync()
                ? new ClaimsIdentity(authenticationType: AuthenticationConstants.AnonymousAuthType)
                : throw Refusal.Because("there is no Authorization header");
        }

        var check = await CheckAsync(credentials, channelProvider, authConfig);
        var activity = new Activity { ChannelId = channelId, ServiceUrl = serviceUrl };
        return await check.VerifyAsync(authHeader, activity, CancellationToken.None);
    }

    /// <summary>The app that asked for the token: <c>appid</c> in version 1.0, <c>azp</c> in version 2.0.</summary>
    public static string GetAppIdFromClaims(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return BotClaims.AppId(claims);
    }

    internal static async Task<ClaimsIdentity> VerifyBotAsync(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        AuthenticationConfiguration authConfig
    )
    {
        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentNullException.ThrowIfNull(authConfig);
        var check = await CheckAsync(credentials, channelProvider, authConfig);
        return await check.VerifyWithoutActivityAsync(authHeader, CancellationToken.None);
    }

    private static async Task<CallerCheck> CheckAsync(
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        AuthenticationConfiguration authConfig
    )
    {
        var settings = CloudSettings.For(channelProvider == null ? null : await channelProvider.GetChannelServiceAsync());
        var apps = new ProvidedAppIds(credentials);
        return new CallerCheck(
            new ChannelTokens(settings.ChannelIssuer, KeysAt(settings.ChannelMetadataUrl), apps, authConfig),
            new EntraTokens(KeysAt(settings.EntraMetadataUrl), apps, authConfig.ValidTokenIssuers),
            authConfig
        );
    }

    private static SigningKeys KeysAt(string metadataUrl) =>
        Keys.GetOrAdd(metadataUrl, url => new SigningKeys(url, () => SharedClient, TimeProvider.System, NullLogger.Instance));
}
