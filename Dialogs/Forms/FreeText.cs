using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs.Forms;

/// <summary>Reads an optional answer in the customer's own words.</summary>
internal static partial class FreeText
{
    private const int LongestText = 200;

    private static readonly FrozenSet<string> Skips = KnownPhrases
        .All(nameof(Words.RatherNot))
        .Concat(TextFiles.Every(nameof(Texts.RatherNotSay)).Select(Wording.Fold))
        .ToFrozenSet();

    /// <summary>The text on one line, empty if the customer would rather not say, null if it is too long.</summary>
    public static string? ReadOptional(string text)
    {
        var line = Spaces().Replace(text, " ").Trim();
        return Wording.Fold(line) is "" || Skips.Contains(Wording.Fold(line)) ? ""
            : line.Length <= LongestText ? line
            : null;
    }

    [GeneratedRegex(@"[\s\p{C}]+")]
    private static partial Regex Spaces();
}
