using CustomerBot.Privacy;
using Microsoft.Bot.Builder;

namespace CustomerBot.Dialogs.Consent;

/// <summary>
/// Finds a consent that no transaction asks for when it needs it, such as the one to keep the transcript. It is asked for in passing,
/// once: not again in a conversation that heard it, and never again of a person who refused or withdrew (EDPB 03/2022).
/// </summary>
internal sealed class StandingConsents(Declarations declarations, ConsentLedger ledger, ProcessingLimits limits, Refusals refusals)
{
    private readonly IReadOnlyList<string> _purposeIds =
    [
        .. declarations
            .Purposes.Where(purpose => purpose.RequiresConsent && DialogCatalog.ByAction(purpose.Id) is null)
            .Select(purpose => purpose.Id),
    ];

    /// <summary>The purpose to ask about now, or null.</summary>
    public async Task<string?> DueAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.IsShared())
        {
            return null;
        }

        foreach (var purposeId in _purposeIds)
        {
            if (await IsDueAsync(turnContext, purposeId, cancellationToken))
            {
                return purposeId;
            }
        }

        return null;
    }

    private async Task<bool> IsDueAsync(ITurnContext turnContext, string purposeId, CancellationToken cancellationToken)
    {
        var subject = turnContext.Subject();
        return !await refusals.ContainsAsync(turnContext, purposeId, cancellationToken)
            && await ledger.StatusAsync(subject, purposeId, Languages.OfTurn, cancellationToken)
                is ConsentStatus.None
                    or ConsentStatus.Outdated
            && !(await limits.OfAsync(subject, cancellationToken)).Any(limit => limit.PurposeId == purposeId);
    }
}
