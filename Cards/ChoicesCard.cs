using Microsoft.Bot.Schema;

namespace CustomerBot.Cards;

/// <summary>A question with a short list of answers: numbered in the text, and as buttons.</summary>
public static class ChoicesCard
{
    /// <summary>Something to ask, as a list without numbers: nothing waits for one.</summary>
    public static Activity Suggest(string text, IReadOnlyList<string> suggestions, params IEnumerable<string> others) =>
        Message.With($"{text}\n\n{string.Join('\n', suggestions.Select(suggestion => $"- {suggestion}"))}", suggestions.Concat(others));

    /// <summary>The question, the numbered answers and, only as a button, a way out of them.</summary>
    public static Activity Create(string question, IReadOnlyList<string> answers, params IEnumerable<string> others)
    {
        var lines = answers.Select((answer, index) => $"{index + 1}. {answer}");
        return Message.With($"{question}\n\n{string.Join('\n', lines)}", answers.Concat(others));
    }
}
