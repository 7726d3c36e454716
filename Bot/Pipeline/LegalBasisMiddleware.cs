using System.Globalization;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CustomerBot.Bot.Pipeline;

/// <summary>
/// Says kindly that something cannot be done because the customer restricted it, objected, or took consent back, perhaps in another
/// window a moment ago. The storage refused before anything was read or written.
/// </summary>
internal sealed class LegalBasisMiddleware(ConversationState conversationState, Declarations declarations) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        try
        {
            await next(cancellationToken);
        }
        catch (NoLegalBasisException refused)
        {
            await conversationState.CreateProperty<DialogState>(nameof(DialogState)).DeleteAsync(turnContext, cancellationToken);
            turnContext.TurnState.Get<HeldReplies>()?.Clear();
            var text = refused.IsLimited
                ? Texts.DataRests.With(declarations[refused.Purpose].Title(CultureInfo.CurrentUICulture.Name))
                : Texts.ConsentGone;
            await turnContext.SendActivityAsync(text, cancellationToken: cancellationToken);
        }
    }
}
