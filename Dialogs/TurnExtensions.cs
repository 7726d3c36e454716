using CustomerBot.Cards;
using CustomerBot.Dialogs.Understanding;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder;

namespace CustomerBot.Dialogs;

/// <summary>What every dialog needs of a turn.</summary>
internal static class TurnExtensions
{
    /// <summary>What the customer typed or pressed; empty for pictures, files and the like.</summary>
    public static string TypedText(this ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        var text = string.IsNullOrWhiteSpace(activity.Text) ? activity.Value as string : activity.Text;
        return Wording.WithoutLoneSurrogates(text ?? "").Trim();
    }

    /// <summary>Whose data this turn is about.</summary>
    public static DataSubject Subject(this ITurnContext turnContext) =>
        turnContext.TurnState.Get<SubjectOfTurn>()?.Subject
        ?? throw new InvalidOperationException("The turn has no data subject. The pipeline must set SubjectOfTurn before the dialogs run.");

    /// <summary>The conversation within its channel; a proof of identity holds only in its own.</summary>
    public static string ConversationId(this ITurnContext turnContext) => turnContext.Activity.Conversation?.Id ?? "";

    /// <summary>Whether other people read along; then nothing personal is asked or shown.</summary>
    public static bool IsShared(this ITurnContext turnContext) => turnContext.Activity.Conversation?.IsGroup == true;

    /// <summary>Sends a plain message.</summary>
    public static Task SayAsync(this ITurnContext turnContext, string text, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(Message.With(text), cancellationToken);

    /// <summary>Sends a plain message with buttons.</summary>
    public static Task SayAsync(
        this ITurnContext turnContext,
        string text,
        IEnumerable<string> buttons,
        CancellationToken cancellationToken
    ) => turnContext.SendActivityAsync(Message.With(text, buttons), cancellationToken);
}
