using System.Diagnostics;
using CustomerBot.Bot.Hosting;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CustomerBot.Bot.Pipeline;

/// <summary>
/// Turns a failure inside the dialogs into a kind sentence with an incident number. The state of the turn is thrown away and the
/// dialog that failed is left, so that the next message meets a bot that works.
/// </summary>
internal sealed class FailedTurnMiddleware(ConversationState conversationState, ILogger<FailedTurnMiddleware> logger) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        try
        {
            await next(cancellationToken);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or StoreClosedException))
        {
            var incident = Incident.NewNumber();
            Activity.Current?.SetStatus(ActivityStatusCode.Error, incident);
            Log.TurnFailed(logger, incident, ExceptionTrace.Of(exception));
            await LeaveDialogAsync(turnContext, cancellationToken);
            turnContext.TurnState.Get<HeldReplies>()?.Clear();
            var text = Texts.SomethingFailed.With(incident);
            await turnContext.SendActivityAsync(text, cancellationToken: cancellationToken);
        }
    }

    private async Task LeaveDialogAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await conversationState.LoadAsync(turnContext, force: true, cancellationToken);
        await conversationState.CreateProperty<DialogState>(nameof(DialogState)).DeleteAsync(turnContext, cancellationToken);
        await conversationState.SaveChangesAsync(turnContext, force: true, cancellationToken);
    }
}
