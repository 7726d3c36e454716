using System.Text.RegularExpressions;
using CustomerBot.Dialogs.Consent;
using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs.Transactions.Address;

/// <summary>Reads the name of a town.</summary>
internal static partial class TownText
{
    private const int LongestTown = 60;

    /// <summary>The name, or null.</summary>
    public static string? Read(string text)
    {
        var town = Spaces().Replace(LeadIn().Replace(text.Normalize().Trim(), ""), " ").Trim(' ', '.', ',');
        var isTown =
            town.Length is >= 2 and <= LongestTown
            && Letters().IsMatch(town)
            && !QuestionShape.Has(text)
            && ConsentAnswers.Read(town) is ConsentAnswer.Unclear;
        return isTown ? PlaceSpelling.Of(town) : null;
    }

    [GeneratedRegex(@"^(der ort (heißt|ist)|ort:|in|town:|it's|the town is)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex LeadIn();

    [GeneratedRegex(@"^\p{L}[\p{L}\p{M}'’.()/\- ]*$")]
    private static partial Regex Letters();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
