using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Verifies a caller's token by the rules for its issuer, then asks the application's own rule.</summary>
internal sealed class CallerCheck(ChannelTokens channelTokens, EntraTokens entraTokens, AuthenticationConfiguration configuration)
{
    internal async Task<ClaimsIdentity> VerifyAsync(string authHeader, Activity activity, CancellationToken cancellationToken)
    {
        var token = BearerToken.Read(authHeader);
        var identity =
            channelTokens.IsFromChannel(token) ? await channelTokens.VerifyAsync(token, activity, cancellationToken)
            : entraTokens.IsFromEntra(token) ? await entraTokens.VerifyAsync(token, cancellationToken)
            : throw Refusal.Because("the token is of an unknown issuer");
        return await AskApplicationAsync(identity);
    }

    /// <summary>Without an activity there is no channel to be endorsed for, so only Microsoft Entra ID can vouch for the caller.</summary>
    internal async Task<ClaimsIdentity> VerifyWithoutActivityAsync(string authHeader, CancellationToken cancellationToken)
    {
        var token = BearerToken.Read(authHeader);
        if (!entraTokens.IsFromEntra(token))
        {
            throw Refusal.Because("the token is of an issuer that may not call without an activity");
        }

        return await AskApplicationAsync(await entraTokens.VerifyAsync(token, cancellationToken));
    }

    private async Task<ClaimsIdentity> AskApplicationAsync(ClaimsIdentity identity)
    {
        if (configuration.ClaimsValidator is { } validator)
        {
            await validator.ValidateClaimsAsync([.. identity.Claims]);
        }
        else if (BotClaims.IsFromBot(identity.Claims))
        {
            throw Refusal.Because("another bot calls, and this bot has no rule for that (AuthenticationConfiguration.ClaimsValidator)");
        }

        return identity;
    }
}
