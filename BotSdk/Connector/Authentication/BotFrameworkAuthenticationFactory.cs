using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the authentication for a known cloud, or for one whose addresses are all given.</summary>
/// <remarks>Source: Bot Connector REST API, "Authentication"; RFC 7519.</remarks>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>No authentication: anyone may call. For development and tests.</summary>
    public static BotFrameworkAuthentication Create() =>
        new CloudAuthentication(CloudSettings.Public, new PasswordServiceClientCredentialFactory(), null, null, null);

    /// <summary>
    /// The cloud that <paramref name="channelService"/> names. As soon as one of the addresses is given, they are all taken as
    /// given, and none has a default.
    /// </summary>
    public static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger
    )
    {
        string[] own =
        [
            toChannelFromBotLoginUrl,
            toChannelFromBotOAuthScope,
            toBotFromChannelTokenIssuer,
            oAuthUrl,
            toBotFromChannelOpenIdMetadataUrl,
            toBotFromEmulatorOpenIdMetadataUrl,
            callerId,
        ];
        var given = own.Count(address => !string.IsNullOrEmpty(address));
        if (given > 0 && given < own.Length)
        {
            throw new ArgumentException(
                "Some addresses of an own cloud are given and some are not. Give all of ToChannelFromBotLoginUrl, "
                    + "ToChannelFromBotOAuthScope, ToBotFromChannelTokenIssuer, OAuthUrl, ToBotFromChannelOpenIdMetadataUrl, "
                    + "ToBotFromEmulatorOpenIdMetadataUrl and CallerId, or none.",
                nameof(channelService)
            );
        }

        var settings =
            given == 0
                ? CloudSettings.For(channelService)
                : new CloudSettings
                {
                    LoginUrl = toChannelFromBotLoginUrl,
                    OAuthScope = toChannelFromBotOAuthScope,
                    ChannelIssuer = toBotFromChannelTokenIssuer,
                    OAuthUrl = oAuthUrl,
                    ChannelMetadataUrl = toBotFromChannelOpenIdMetadataUrl,
                    EntraMetadataUrl = toBotFromEmulatorOpenIdMetadataUrl,
                    CallerId = callerId,
                };
        return new CloudAuthentication(
            settings with
            {
                ValidateAuthority = validateAuthority,
            },
            credentialFactory ?? new PasswordServiceClientCredentialFactory(),
            authConfiguration,
            httpClientFactory,
            logger
        );
    }
}
