using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets in the bots of a list, or all (<c>*</c>). Callers that are no bots are not its business.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Bot Framework authentication".</remarks>
public class AllowedCallersClaimsValidator : ClaimsValidator
{
    private readonly HashSet<string> _allowed;

    public AllowedCallersClaimsValidator(IList<string> allowedCallers)
    {
        ArgumentNullException.ThrowIfNull(allowedCallers);
        _allowed = new HashSet<string>(allowedCallers, StringComparer.OrdinalIgnoreCase);
    }

    public override Task ValidateClaimsAsync(IList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        if (!_allowed.Contains("*") && BotClaims.IsFromBot(claims) && !_allowed.Contains(BotClaims.AppId(claims)))
        {
            throw Refusal.Because("the calling bot is not on the list of allowed callers");
        }

        return Task.CompletedTask;
    }
}
