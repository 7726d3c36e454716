using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs.Transactions.Address;

/// <summary>The countries the company delivers to.</summary>
internal static class Countries
{
    private static readonly (string Code, string TextName, string[] Words)[] All =
    [
        ("DE", nameof(Texts.CountryDE), ["de", "d", "brd", "deutsch"]),
        ("AT", nameof(Texts.CountryAT), ["at", "a", "oesterreich"]),
        ("CH", nameof(Texts.CountryCH), ["ch", "die schweiz", "in der schweiz", "the switzerland", "suisse"]),
    ];

    /// <summary>The names, as answers to press.</summary>
    public static IEnumerable<string> Names => All.Select(country => Name(country.Code));

    /// <summary>The code, or null if the company does not deliver there.</summary>
    public static string? Read(string text)
    {
        var folded = Wording.Fold(text);
        var named = folded.StartsWith("in ", StringComparison.Ordinal) ? folded[3..] : folded;
        return Array
            .Find(
                All,
                country => country.Words.Contains(folded) || TextFiles.Every(country.TextName).Any(name => Wording.Fold(name) == named)
            )
            .Code;
    }

    public static string Name(string code) =>
        Texts.ResourceManager.GetString($"Country{code}", System.Globalization.CultureInfo.CurrentUICulture) ?? code;
}
