using System.Globalization;
using CustomerBot.Bot.Hosting;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder;

namespace CustomerBot.Bot.Pipeline;

/// <summary>
/// Without its keys the bot goes on answering questions and says that transactions are closed. The same where a person's key does
/// not open any more: then nothing of that person can be read or stored until somebody restores it.
/// </summary>
internal sealed class ClosedStoreMiddleware(FaqOnly faqOnly, Languages languages, ILogger<ClosedStoreMiddleware> logger) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        try
        {
            await next(cancellationToken);
        }
        catch (Exception exception) when (exception is StoreClosedException or UnreadableDocumentException)
        {
            Log.TurnWithoutStore(logger, ExceptionTrace.Of(exception));
            turnContext.TurnState.Get<HeldReplies>()?.Discard();
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = languages.BestFor(turnContext.Activity.Locale);
            await faqOnly.AnswerAsync(turnContext, cancellationToken);
        }
    }
}
