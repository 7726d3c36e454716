using System.Text.RegularExpressions;
using CustomerBot.Dialogs.Consent;
using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs.Forms;

/// <summary>Reads a person's name from what was typed. Names are diverse: only what plainly is no name is turned down.</summary>
internal static partial class PersonName
{
    private const int LongestName = 80;
    private const int MostWords = 6;

    private static readonly Regex LeadIn = new(
        $@"^({string.Join('|', TextFiles.Phrases(nameof(Words.NameLeadIn)).Select(Regex.Escape))})\s+",
        RegexOptions.IgnoreCase
    );

    /// <summary>The name, or null.</summary>
    public static string? Read(string text)
    {
        var name = Spaces().Replace(LeadIn.Replace(text.Normalize().Trim(), ""), " ").Trim(' ', '.', ',');
        var isName =
            name.Length is >= 2 and <= LongestName
            && Letters().IsMatch(name)
            && name.Split(' ').Length <= MostWords
            && !QuestionShape.Has(text)
            && ConsentAnswers.Read(name) is ConsentAnswer.Unclear;
        return isName ? name : null;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^[\p{L}\p{M}][\p{L}\p{M}'’.\- ]*$")]
    private static partial Regex Letters();
}
