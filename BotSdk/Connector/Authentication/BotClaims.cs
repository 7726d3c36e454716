using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads the claims of a token: which app asked, and whether it is another bot.</summary>
internal static class BotClaims
{
    /// <summary>The app that asked: <c>appid</c> in tokens of version 1.0, <c>azp</c> in those of 2.0.</summary>
    internal static string AppId(IEnumerable<Claim> claims)
    {
        var version = Value(claims, AuthenticationConstants.VersionClaim);
        return version switch
        {
            null or "" or "1.0" => Value(claims, AuthenticationConstants.AppIdClaim),
            "2.0" => Value(claims, AuthenticationConstants.AuthorizedParty),
            _ => null,
        };
    }

    /// <summary>Another bot calls with a token that says its version, is for us, and was asked for by someone else.</summary>
    internal static bool IsFromBot(IEnumerable<Claim> claims)
    {
        if (Value(claims, AuthenticationConstants.AppIdClaim) == AuthenticationConstants.AnonymousSkillAppId)
        {
            return true;
        }

        var audience = Value(claims, AuthenticationConstants.AudienceClaim);
        var appId = AppId(claims);
        return !string.IsNullOrWhiteSpace(Value(claims, AuthenticationConstants.VersionClaim))
            && !string.IsNullOrWhiteSpace(audience)
            && !IsChannel(audience)
            && !string.IsNullOrWhiteSpace(appId)
            && !string.Equals(appId, audience, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A bot on the developer's machine, where nobody shows a token.</summary>
    internal static ClaimsIdentity AnonymousBot() =>
        new(
            [new Claim(AuthenticationConstants.AppIdClaim, AuthenticationConstants.AnonymousSkillAppId)],
            AuthenticationConstants.AnonymousAuthType
        );

    internal static string Value(IEnumerable<Claim> claims, string type) => claims.FirstOrDefault(claim => claim.Type == type)?.Value;

    private static bool IsChannel(string audience) =>
        string.Equals(audience, AuthenticationConstants.ToBotFromChannelTokenIssuer, StringComparison.OrdinalIgnoreCase)
        || string.Equals(audience, GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer, StringComparison.OrdinalIgnoreCase);
}
