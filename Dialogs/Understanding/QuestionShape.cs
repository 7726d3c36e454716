using System.Collections.Frozen;

namespace CustomerBot.Dialogs.Understanding;

/// <summary>Tells a question from an answer by its shape alone.</summary>
internal static class QuestionShape
{
    private static readonly FrozenSet<string> Openers = (
        "was wie wo wann wer wen wem wessen warum wieso weshalb wozu wofuer woher wohin welche welcher welches welchen wieviel "
        + "what how where when who whom whose why which"
    )
        .Split(' ')
        .ToFrozenSet();

    private static readonly FrozenSet<string> Verbs = (
        "kann koennen koennt kannst darf duerfen muss muessen geht wird werden wuerde gilt bekommt habt haben hat gibt ist sind soll sollte sollen kostet liefert bekomme brauche "
        + "can could may do does did is are have has should must would"
    )
        .Split(' ')
        .ToFrozenSet();

    /// <summary>A question mark, an opening question word, or a verb first in a sentence of at least three words.</summary>
    public static bool Has(string text)
    {
        var words = Wording.Words(text);
        return words.Length > 0
            && (
                text.Contains('?', StringComparison.Ordinal)
                || (words.Length > 1 && Openers.Contains(words[0]))
                || (words.Length > 2 && Verbs.Contains(words[0]))
            );
    }
}
