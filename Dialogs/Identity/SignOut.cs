using CustomerBot.Backend;
using Microsoft.Bot.Builder;

namespace CustomerBot.Dialogs.Identity;

/// <summary>Ends the proven identity of a conversation on the customer's word.</summary>
internal sealed class SignOut(ProvenIdentities identities, TeamsSignIn teams)
{
    /// <summary>Whether there was anything to end.</summary>
    public async Task<bool> RunAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var current = await identities.CurrentAsync(turnContext.Subject(), turnContext.ConversationId(), cancellationToken);
        await identities.EndAsync(turnContext.Subject(), turnContext.ConversationId(), cancellationToken);
        await teams.SignOutAsync(turnContext, cancellationToken);
        return current is not null;
    }
}
