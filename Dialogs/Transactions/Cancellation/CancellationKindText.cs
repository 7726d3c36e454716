using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs.Transactions.Cancellation;

/// <summary>Reads whether a cancellation is ordinary, or the important reason for which it is not.</summary>
internal static partial class CancellationKindText
{
    /// <summary>Value of an ordinary cancellation; any other value is the important reason.</summary>
    public const string Ordinary = "ordinary";

    private const int ShortestReason = 5;
    private const int LongestReason = 300;

    private static readonly FrozenSet<string> OrdinaryWords = KnownPhrases.For(nameof(Words.OrdinaryCancellation));

    private static readonly FrozenSet<string> ReasonMissing = KnownPhrases.For(nameof(Words.ExtraordinaryCancellation));

    /// <summary><see cref="Ordinary"/>, the reason on one line, or null if the text is neither.</summary>
    public static string? Read(string text)
    {
        var folded = Wording.Fold(text);
        if (ButtonWords.Are(text, nameof(Texts.CancellationOrdinary)) || OrdinaryWords.Contains(folded))
        {
            return Ordinary;
        }

        var reason = Spaces().Replace(text, " ").Trim();
        var isReason =
            reason.Length is >= ShortestReason and <= LongestReason && !ReasonMissing.Contains(folded) && !QuestionShape.Has(text);
        return isReason ? reason : null;
    }

    [GeneratedRegex(@"[\s\p{C}\[\]<>*_`|\\]+")]
    private static partial Regex Spaces();
}
