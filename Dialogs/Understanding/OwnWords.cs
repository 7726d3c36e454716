namespace CustomerBot.Dialogs.Understanding;

/// <summary>
/// Tells the bot's own words, which a customer pressed, pasted or typed, from words of the customer: whole questions, buttons and
/// labels of every language.
/// </summary>
internal static class OwnWords
{
    /// <summary>One slip in a shorter text makes other words of it.</summary>
    private const int ShortestWithSlip = 8;

    /// <summary>Buttons of a single word. Other single words of the bot may well be a name ("Neu", "Street").</summary>
    private static readonly string[] SingleWords =
    [
        .. DialogCatalog.Offers.Select(offer => offer.WordsName),
        nameof(Texts.ConsentAgree),
        nameof(Texts.Continue),
        nameof(Texts.FormCorrect),
        nameof(Texts.SignInButton),
        nameof(Texts.SignOut),
    ];

    private static readonly HashSet<string> All = [.. Read().Concat(SingleWords.SelectMany(TextFiles.Every).Select(Wording.Fold))];

    private static readonly string[] WithSlip = [.. All.Where(words => words.Length >= ShortestWithSlip)];

    /// <summary>Whether the whole text is one of the bot's, with one slip forgiven.</summary>
    public static bool Are(string text)
    {
        var folded = Wording.Fold(text);
        return All.Contains(folded) || Array.Exists(WithSlip, words => EditDistance.IsAtMostOne(words, folded));
    }

    private static IEnumerable<string> Read() =>
        from text in TextFiles.All()
        let words = Wording.Fold(text)
        where words.Contains(' ', StringComparison.Ordinal)
        select words;
}
