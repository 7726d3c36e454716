using CustomerBot.Backend;
using Microsoft.Bot.Builder;

namespace CustomerBot.Dialogs.Identity;

/// <summary>
/// What the company knows of the customer who is proven in this conversation, so that forms do not ask it again (see
/// <see cref="Forms.FormDialog.Known"/>).
/// </summary>
internal sealed class KnownCustomer(ProvenIdentities identities, ICustomers customers)
{
    /// <summary>The customer as on file at this moment; null if nobody is proven, others read along, or the company's systems are away.</summary>
    public async Task<Customer?> OfTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.IsShared())
        {
            return null;
        }

        try
        {
            return await identities.CurrentAsync(turnContext.Subject(), turnContext.ConversationId(), cancellationToken) is { } proven
                ? await customers.ByNumberAsync(proven.CustomerNumber, cancellationToken)
                : null;
        }
        catch (BackendUnavailableException)
        {
            return null; // a form that can be filled by asking need not wait for the company's systems
        }
    }
}
