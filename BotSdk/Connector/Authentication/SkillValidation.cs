using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Callers that are other bots.</summary>
/// <remarks>Source: Bot Connector REST API, "Authentication"; RFC 7519.</remarks>
[Obsolete("Use BotFrameworkAuthentication.")]
public class SkillValidation
{
    /// <summary>Whether the claims are those of another bot.</summary>
    public static bool IsSkillClaim(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return BotClaims.IsFromBot(claims);
    }

    /// <summary>Whether the token looks like one of another bot. It is not verified.</summary>
    public static bool IsSkillToken(string authHeader)
    {
        if (string.IsNullOrWhiteSpace(authHeader))
        {
            return false;
        }

        try
        {
            return BotClaims.IsFromBot(BearerToken.Read(authHeader).ReadClaims());
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>A bot on the developer's machine, where nobody shows a token.</summary>
    public static ClaimsIdentity CreateAnonymousSkillClaim() => BotClaims.AnonymousBot();

    /// <summary>The identity of another bot.</summary>
    /// <exception cref="UnauthorizedAccessException">The caller is not who he says he is, or may not do this.</exception>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        HttpClient httpClient,
        string channelId,
        AuthenticationConfiguration authConfig
    )
    {
        ArgumentNullException.ThrowIfNull(authHeader);
        return JwtTokenValidation.VerifyBotAsync(authHeader, credentials, channelProvider, authConfig);
    }
}
