using CustomerBot.Bot.State;
using CustomerBot.Bot.Transcripts;
using CustomerBot.Privacy;
using CustomerBot.Redaction;
using Microsoft.Bot.Builder;

namespace CustomerBot.Bot.Pipeline;

/// <summary>
/// Logs redacted copies of all activities of a turn when it is over. The original never reaches the logger. A transcript that cannot be
/// kept does not disturb the turn; one that cannot be redacted is withheld, one without what the conversation knows is not kept.
/// </summary>
internal sealed class RedactedTranscriptMiddleware(
    TranscriptPurpose purpose,
    ITranscripts transcripts,
    ConversationRedactions redactions,
    TimeProvider clock,
    ILogger<RedactedTranscriptMiddleware> logger
) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (!purpose.IsDeclared)
        {
            await next(cancellationToken);
            return;
        }

        var turn = new TurnTranscript(turnContext, clock);
        await next(cancellationToken);
        try
        {
            await LogAsync(turnContext, turn, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Log.TranscriptNotKept(logger, exception.GetType().Name);
        }
    }

    private async Task LogAsync(ITurnContext turnContext, TurnTranscript turn, CancellationToken cancellationToken)
    {
        var key = ConversationKey.Of(turnContext.Activity);
        if (turnContext.TurnState.Get<KnownValues>() is not { } known)
        {
            return; // logged already
        }

        var subject = turnContext.TurnState.Get<SubjectOfTurn>().Subject;
        // Asked for at the end: consent given or withdrawn in this turn counts.
        if (await transcripts.OpenAsync(subject, cancellationToken) is { } store)
        {
            var botId = turnContext.Activity.Recipient?.Id;
            await redactions.UseAsync(key, subject, known, redaction => LogAsync(turn, new(redaction, botId), store), cancellationToken);
        }
    }

    private static async Task LogAsync(TurnTranscript turn, ActivityRedactor redactor, ITranscriptStore store)
    {
        foreach (var (json, timestamp) in turn.Activities)
        {
            await store.LogActivityAsync(redactor.Redact(json, timestamp));
        }
    }
}
