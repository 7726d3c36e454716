using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets in the bots that this one calls itself, by a list. Callers that are no bots are not its business.</summary>
/// <remarks>Source: Bot Connector REST API, "Authentication"; RFC 7519.</remarks>
public class AllowedSkillsClaimsValidator : ClaimsValidator
{
    private readonly HashSet<string> _allowed;

    public AllowedSkillsClaimsValidator(IList<string> allowedSkillAppIds)
    {
        ArgumentNullException.ThrowIfNull(allowedSkillAppIds);
        _allowed = new HashSet<string>(allowedSkillAppIds, StringComparer.OrdinalIgnoreCase);
    }

    public override Task ValidateClaimsAsync(IList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        if (BotClaims.IsFromBot(claims) && !_allowed.Contains(BotClaims.AppId(claims)))
        {
            throw Refusal.Because("the calling bot is not on the list of allowed skills");
        }

        return Task.CompletedTask;
    }
}
