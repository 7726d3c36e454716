using CustomerBot.Dialogs.Language;
using CustomerBot.Dialogs.Understanding;
using CustomerBot.Knowledge;
using Microsoft.Bot.Builder;

namespace CustomerBot.Dialogs.Answers;

/// <summary>Answers what a customer asks in the middle of a step.</summary>
internal sealed class SideQuestions(AnswerFinder finder, AnswerMessages messages)
{
    /// <summary>Whether something was said about it. Only a certain answer is given here; a guess would be one more thing to sort out.</summary>
    public async Task<bool> TryAnswerAsync(ITurnContext turnContext, string text, CancellationToken cancellationToken)
    {
        if (finder.Find(text, Languages.OfTurn) is Answer.Found found)
        {
            await turnContext.SendActivityAsync(messages.Create(found.Entry), cancellationToken);
            return true;
        }

        if (QuestionShape.Has(text))
        {
            await turnContext.SayAsync(Texts.SideQuestionLater, cancellationToken);
            return true;
        }

        return false;
    }
}
