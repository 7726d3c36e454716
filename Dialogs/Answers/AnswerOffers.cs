using CustomerBot.Knowledge;
using Microsoft.Bot.Builder;

namespace CustomerBot.Dialogs.Answers;

/// <summary>Answers with what the bot can do about it as a button, which the customer may also take by saying yes.</summary>
internal sealed class AnswerOffers(AnswerMessages messages, ConversationState conversationState)
{
    private readonly IStatePropertyAccessor<string> _offered = conversationState.CreateProperty<string>("Offered");

    /// <summary>Gives the answer. Result: whether it ends with an offer, so that a yes to it may come next.</summary>
    public async Task<bool> GiveAsync(ITurnContext turnContext, Entry entry, CancellationToken cancellationToken)
    {
        var offer = DialogCatalog.ByAction(entry.Action);
        IEnumerable<string> buttons =
            offer is not null ? [offer.Button]
            : entry.Action == "human" ? [Texts.Human]
            : [];
        await turnContext.SendActivityAsync(messages.Create(entry, buttons), cancellationToken);
        if (offer is not null)
        {
            await _offered.SetAsync(turnContext, offer.Action, cancellationToken);
        }

        return offer is not null;
    }

    /// <summary>The action offered by the message before, or null. It is forgotten: a yes belongs to what was said last.</summary>
    public async Task<string?> TakeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var action = await _offered.GetAsync(turnContext, () => "", cancellationToken);
        await _offered.DeleteAsync(turnContext, cancellationToken);
        return action is "" ? null : action;
    }
}
