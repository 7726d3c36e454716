using CustomerBot.Backend;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder;

namespace CustomerBot.Dialogs.Identity;

/// <summary>
/// Keeps a proof of identity alive while the customer writes, and says it five minutes before it ends all the same, with the way to
/// prolong it (WCAG 2.2, 2.2.1).
/// </summary>
public sealed class ProofNotice
{
    private readonly ProvenIdentities _identities;

    internal ProofNotice(ProvenIdentities identities) => _identities = identities;

    /// <summary>To be called for each message, before it is answered.</summary>
    public async Task SendIfDueAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (!turnContext.IsShared() && await LeftAsync(turnContext, cancellationToken) is { } left)
        {
            var minutes = Math.Max(1, (int)left.TotalMinutes);
            var text = minutes == 1 ? Texts.IdentityEndsInOneMinute : Texts.IdentityEndsSoon.With(minutes);
            await turnContext.SayAsync(text, cancellationToken);
        }
    }

    private async Task<TimeSpan?> LeftAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        try
        {
            return await _identities.TouchAsync(turnContext.Subject(), turnContext.ConversationId(), cancellationToken);
        }
        catch (NoLegalBasisException)
        {
            return null; // the person made proofs rest: there is none to keep, and questions are answered all the same
        }
    }
}
