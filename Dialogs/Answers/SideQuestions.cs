using CustomerBot.Dialogs.Understanding;
using CustomerBot.Knowledge;
using Microsoft.Bot.Builder;

namespace CustomerBot.Dialogs.Answers;

/// <summary>Answers what a customer asks in the middle of a step.</summary>
internal sealed class SideQuestions(AnswerFinder finder, AnswerMessages messages)
{
    private const int MostWordsOfAnswer = 3;

    /// <summary>Whether something was said about it. Only a certain answer is given here; a guess would be one more thing to sort out.</summary>
    public async Task<bool> TryAnswerAsync(ITurnContext turnContext, string text, CancellationToken cancellationToken)
    {
        if (finder.Find(text, Languages.OfTurn) is Answer.Found found && IsQuestion(text, found.Entry))
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

    /// <summary>A word or two ("I guess") are rather a bad answer than a question, unless the content names exactly them.</summary>
    private static bool IsQuestion(string text, Entry entry) =>
        QuestionShape.Has(text)
        || Wording.Words(text).Length > MostWordsOfAnswer
        || entry.Wordings.Prepend(entry.Question).Any(wording => Wording.Fold(wording) == Wording.Fold(text));
}
