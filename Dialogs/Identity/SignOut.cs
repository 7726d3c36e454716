using CustomerBot.Backend;
using Microsoft.Bot.Builder;

namespace CustomerBot.Dialogs.Identity;

/// <summary>Ends the proven identity of a conversation on the customer's word.</summary>
internal sealed class SignOut(ProvenIdentities identities, TeamsSignIn teams)
{
    public async Task<SignOutOutcome> RunAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var current = await CurrentAsync(turnContext, cancellationToken);
        await identities.EndAsync(turnContext.Subject(), turnContext.ConversationId(), cancellationToken);
        return !await teams.SignOutAsync(turnContext, cancellationToken) ? SignOutOutcome.TeamsStays
            : current is null ? SignOutOutcome.NobodyWas
            : SignOutOutcome.Done;
    }

    /// <summary>What there is to end.</summary>
    public Task<ProvenIdentity?> CurrentAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        identities.CurrentAsync(turnContext.Subject(), turnContext.ConversationId(), cancellationToken);
}
