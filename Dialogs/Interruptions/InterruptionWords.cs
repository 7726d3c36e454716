using System.Collections.Frozen;
using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs.Interruptions;

/// <summary>The words for each interruption, folded, of all languages together: a button stays valid after a change of language.</summary>
internal static class InterruptionWords
{
    /// <summary>Entries of Words.resx with the interruption they mean, and the button that says the same.</summary>
    private static readonly (Interruption Meaning, string WordsName, string? ButtonName)[] Rows =
    [
        (Interruption.Help, nameof(Words.Help), nameof(Texts.Help)),
        (Interruption.Topics, nameof(Words.Topics), nameof(Texts.Topics)),
        (Interruption.Cancel, nameof(Words.Cancel), nameof(Texts.Cancel)),
        (Interruption.Back, nameof(Words.Back), null),
        (Interruption.StartOver, nameof(Words.StartOver), null),
        (Interruption.Human, nameof(Words.Human), nameof(Texts.Human)),
        (Interruption.Privacy, nameof(Words.Privacy), nameof(Texts.Privacy)),
        (Interruption.MyData, nameof(Words.MyData), nameof(Texts.MyData)),
        (Interruption.EraseMyData, nameof(Words.EraseMyData), nameof(Texts.RightsErase)),
        (Interruption.Delete, nameof(Words.Delete), null),
        (Interruption.GiveConsent, nameof(Words.GiveConsent), nameof(Texts.GiveConsent)),
        (Interruption.WithdrawConsent, nameof(Words.WithdrawConsent), nameof(Texts.WithdrawConsent)),
        (Interruption.WithdrawContract, nameof(Words.WithdrawContract), nameof(Texts.WithdrawContract)),
        (Interruption.WithdrawWhat, nameof(Words.WithdrawWhat), null),
        (Interruption.CancelContract, nameof(Words.CancelContract), nameof(Texts.CancelContracts)),
        (Interruption.Language, nameof(Words.Language), null),
        (Interruption.SignOut, nameof(Words.SignOut), nameof(Texts.SignOut)),
        (Interruption.StaySignedIn, nameof(Words.StaySignedIn), null),
    ];

    /// <summary>Words that ask for a language, with its two-letter code.</summary>
    public static readonly FrozenDictionary<string, string> Languages = (
        from language in TextFiles.Languages
        from words in TextFiles.Phrases(nameof(Words.ThisLanguage), language).Prepend(CustomerBot.Languages.NameOf(language))
        select KeyValuePair.Create(Wording.Fold(words), language)
    )
        .DistinctBy(pair => pair.Key)
        .ToFrozenDictionary();

    /// <summary>Where two languages use a word differently, the earlier language counts.</summary>
    public static readonly FrozenDictionary<string, Interruption> All = (
        from row in Rows
        from words in KnownPhrases.All(row.WordsName).Concat(row.ButtonName is { } name ? TextFiles.Every(name).Select(Wording.Fold) : [])
        select KeyValuePair.Create(words, row.Meaning)
    )
        .Concat(Languages.Keys.Select(words => KeyValuePair.Create(words, Interruption.ThisLanguage)))
        .DistinctBy(pair => pair.Key)
        .ToFrozenDictionary();

    /// <summary>Words that may be typed with one slip.</summary>
    public static readonly string[] WithSlip = [.. KnownPhrases.All(nameof(Words.SlipForgiven))];

    /// <summary>Courtesy around a word changes nothing.</summary>
    public static readonly FrozenSet<string> Courtesy = KnownPhrases.For(nameof(Words.Courtesy));
}
