using CustomerBot.Bot.State;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Bot.Pipeline;

/// <summary>Decides whose data the turn touches and opens the conversation's record for it.</summary>
internal sealed class ConversationRecordMiddleware(ConversationRecords records) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var key = ConversationKey.Of(turnContext.Activity);
        var subject = SubjectOf(turnContext.Activity);
        turnContext.TurnState.Add(new SubjectOfTurn(subject));
        turnContext.TurnState.Add(await records.OpenAsync(key, subject, cancellationToken));
        try
        {
            await next(cancellationToken);
        }
        finally
        {
            records.Close(key);
        }
    }

    /// <summary>In a group nobody's words are filed under one person: the conversation itself is the subject.</summary>
    private static DataSubject SubjectOf(Activity activity) =>
        activity.Conversation?.IsGroup == true
            ? DataSubject.ForConversation(activity.ChannelId, activity.Conversation.Id)
            : DataSubject.ForUser(activity.ChannelId, activity.From?.Id ?? activity.Conversation?.Id ?? "");
}
