using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Tokens of the channel service: for this bot, for the address that the activity names, and signed with a key that is
/// endorsed for the activity's channel (Bot Connector authentication, "channel to bot").
/// </summary>
internal sealed class ChannelTokens(
    string issuer,
    SigningKeys keys,
    ServiceClientCredentialsFactory credentials,
    AuthenticationConfiguration configuration
)
{
    internal bool IsFromChannel(BearerToken token) => string.Equals(token.Issuer, issuer, StringComparison.Ordinal);

    internal async Task<ClaimsIdentity> VerifyAsync(BearerToken token, Activity activity, CancellationToken cancellationToken)
    {
        var key = await keys.FindAsync(token.KeyId, cancellationToken) ?? throw Refusal.Because("the token's key is unknown");
        var identity = await TokenVerifier.VerifyAsync(token, key, [issuer]);

        if (!EndorsementsValidator.IsEndorsed(activity.ChannelId, key.Endorsements))
        {
            throw Refusal.Because("the token's key is not endorsed for the channel");
        }

        if (!Array.TrueForAll(configuration.RequiredEndorsements ?? [], key.Endorsements.Contains))
        {
            throw Refusal.Because("the token's key lacks an endorsement that this bot requires");
        }

        if (!await credentials.IsValidAppIdAsync(token.Audience, cancellationToken))
        {
            throw Refusal.Because("the token is for another bot");
        }

        RefuseOtherService(identity, activity.ServiceUrl);
        return identity;
    }

    // Otherwise whoever holds a valid token could have the bot's answers, and its own token, sent to himself.
    private static void RefuseOtherService(ClaimsIdentity identity, string serviceUrl)
    {
        var claimed = BotClaims.Value(identity.Claims, AuthenticationConstants.ServiceUrlClaim);
        if (string.IsNullOrEmpty(claimed) || !string.Equals(claimed, serviceUrl, StringComparison.OrdinalIgnoreCase))
        {
            throw Refusal.Because("the token is for another service address than the activity");
        }
    }
}
