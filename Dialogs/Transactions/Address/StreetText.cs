using System.Text.RegularExpressions;
using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs.Transactions.Address;

/// <summary>Reads a street, with its house number if it was typed along ("Lindenweg 12b").</summary>
internal static partial class StreetText
{
    private const int LongestStreet = 80;

    /// <summary>Street and number on one line, or null.</summary>
    public static string? Read(string text)
    {
        var line = Spaces().Replace(LeadIn().Replace(text.Normalize().Trim(), ""), " ").Trim(' ', ',');
        var isStreet = line.Length is >= 2 and <= LongestStreet && Street().IsMatch(line) && !QuestionShape.Has(text);
        return isStreet ? PlaceSpelling.Of(line) : null;
    }

    /// <summary>The two apart; no number if none was typed.</summary>
    public static (string Street, string? Number) Split(string line)
    {
        var match = WithNumber().Match(line);
        return match.Success && HouseNumber.Read(match.Groups[2].Value) is { } number
            ? (match.Groups[1].Value.Trim(' ', ','), number)
            : (line, null);
    }

    [GeneratedRegex(
        @"^((nein|no|doch),?\s+)?((ich wohne (jetzt )?)?(in der|im|am|an der|auf der) (?=straße|strasse)|straße:|strasse:|street:|die straße (heißt|ist)|i live (at|in))\s*",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex LeadIn();

    [GeneratedRegex(@"^(?=.*\p{L})[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.,/\- ]*$")]
    private static partial Regex Street();

    /// <summary>The last number is the house: "Straße des 17. Juni 135".</summary>
    [GeneratedRegex(@"^(.*\p{L}.*?)[ ,]+(\d+ ?[A-Za-z]?(?: ?[-–/] ?\d+ ?[A-Za-z]?)?)$")]
    private static partial Regex WithNumber();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
