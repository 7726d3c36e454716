using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs.Transactions.Cancellation;

/// <summary>Reads the day a contract should end.</summary>
internal static partial class EndDate
{
    /// <summary>Value for as early as possible.</summary>
    public const string Earliest = "earliest";

    private const string Stored = "yyyy-MM-dd";

    private static readonly FrozenSet<string> EarliestWords = KnownPhrases.For(nameof(Words.AsSoonAsPossible));

    private static readonly string[] Forms =
    [
        "d.M.yyyy",
        "d. M. yyyy",
        "d. MMMM yyyy",
        "d. MMM yyyy",
        "d MMMM yyyy",
        "d MMM yyyy",
        "MMMM d, yyyy",
        "MMMM d yyyy",
        "d/M/yyyy",
        Stored,
    ];

    /// <summary><see cref="Earliest"/>, the day in the form of <see cref="Parse"/>, or null for what is no day from today on.</summary>
    public static string? Read(string text, DateOnly today)
    {
        if (ButtonWords.Are(text, nameof(Texts.CancellationAsap)) || EarliestWords.Contains(Wording.Fold(text)))
        {
            return Earliest;
        }

        var words = LeadIn().Replace(text.Trim(), "").TrimEnd('.');
        foreach (var language in TextFiles.Languages)
        {
            if (
                DateOnly.TryParseExact(words, Forms, CultureInfo.GetCultureInfo(language), DateTimeStyles.AllowWhiteSpaces, out var day)
                && day >= today
            )
            {
                return day.ToString(Stored, CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    /// <summary>The day, or null for as early as possible.</summary>
    public static DateOnly? Parse(string value) =>
        value == Earliest ? null : DateOnly.ParseExact(value, Stored, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(zum|am|ab|bis|bis zum|on|by|from|until)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex LeadIn();
}
