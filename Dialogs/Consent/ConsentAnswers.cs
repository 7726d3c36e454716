using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs.Consent;

/// <summary>
/// Reads a typed answer to a consent question. Every word must be known for a yes: consent is an unambiguous act
/// (GDPR Art. 4(11)), so a hedge, a condition, a wink or an unknown word makes it unclear.
/// </summary>
internal static partial class ConsentAnswers
{
    private const int LongestPhrase = 6;

    private static readonly FrozenDictionary<string, ConsentPart> Phrases = new (string WordsName, ConsentPart Part)[]
    {
        (nameof(Words.ConsentCourtesy), ConsentPart.Courtesy),
        (nameof(Words.ConsentHedge), ConsentPart.Hedge),
        (nameof(Words.ConsentNo), ConsentPart.No),
        (nameof(Words.ConsentFiller), ConsentPart.Filler),
        (nameof(Words.ConsentWeakYes), ConsentPart.WeakYes),
        (nameof(Words.ConsentYes), ConsentPart.Yes),
    }
        .SelectMany(list => KnownPhrases.All(list.WordsName).Select(phrase => KeyValuePair.Create(phrase, list.Part)))
        .DistinctBy(phrase => phrase.Key) // what is a yes in one language and a doubt or a no in another is none
        .ToFrozenDictionary();

    private static readonly string[] YesDespiteSlip = [.. KnownPhrases.All(nameof(Words.ConsentYesDespiteSlip))];

    private static readonly string[] DetailsOpenings = [.. KnownPhrases.All(nameof(Words.ConsentDetailsOpenings))];

    private static readonly FrozenSet<string> Details = KnownPhrases.For(nameof(Words.ConsentDetails));

    public static ConsentAnswer Read(string text)
    {
        var words = Wording.Words(text).Select(WithoutDrawl).ToArray();
        if (words.Length == 0)
        {
            return text.Contains("👎", StringComparison.Ordinal) ? ConsentAnswer.No : ConsentAnswer.Unclear;
        }

        var parts = Parts(words);
        var asks = text.Contains('?', StringComparison.Ordinal);
        var answer = Weigh(parts);
        return answer switch
        {
            ConsentAnswer.Yes => asks || Doubt().IsMatch(text) || Repeats(words) ? ConsentAnswer.Unclear : ConsentAnswer.Yes,
            ConsentAnswer.No when !asks => ConsentAnswer.No,
            _ => parts.Contains(ConsentPart.Unknown) ? ReadQuestion(text, string.Join(' ', words)) : ConsentAnswer.Unclear,
        };
    }

    /// <summary>Whether a text that is unclear is an attempt at an answer ("ok", "ja, aber nur heute"), not a message about something else.</summary>
    public static bool IsHalf(string text)
    {
        var words = Wording.Words(text).Select(WithoutDrawl).ToArray();
        if (words.Length > LongestPhrase || Read(text) is not ConsentAnswer.Unclear)
        {
            return false;
        }

        var parts = Parts(words);
        return !parts.Contains(ConsentPart.Unknown)
            || parts[0] is ConsentPart.Yes or ConsentPart.WeakYes or ConsentPart.No or ConsentPart.Hedge
            || words[0] is "ok" or "okay";
    }

    /// <summary>The message as a row of known phrases, the longest first.</summary>
    private static List<ConsentPart> Parts(string[] words)
    {
        var parts = new List<ConsentPart>();
        for (var at = 0; at < words.Length; )
        {
            var length = Math.Min(LongestPhrase, words.Length - at);
            while (length > 1 && PartOf(words, at, length) is ConsentPart.Unknown)
            {
                length--;
            }

            parts.Add(PartOf(words, at, length));
            at += length;
        }

        return parts;
    }

    private static ConsentPart PartOf(string[] words, int start, int length)
    {
        var phrase = string.Join(' ', words, start, length);
        return Phrases.TryGetValue(phrase, out var part) ? part
            : Array.Exists(YesDespiteSlip, word => EditDistance.IsAtMostOne(phrase, word)) ? ConsentPart.Yes
            : ConsentPart.Unknown;
    }

    private static ConsentAnswer Weigh(List<ConsentPart> parts)
    {
        var yes = parts.FindIndex(part => part is ConsentPart.Yes or ConsentPart.WeakYes);
        var no = parts.IndexOf(ConsentPart.No);
        var isWhole = !parts.Contains(ConsentPart.Unknown);
        var isDoubtful =
            parts.Contains(ConsentPart.Hedge) || (no < 0 && !parts.Contains(ConsentPart.Yes) && parts.Contains(ConsentPart.Filler));
        return isDoubtful ? ConsentAnswer.Unclear
            : no >= 0 && yes < 0 && (isWhole || no == 0) ? ConsentAnswer.No
            : no >= 0 && no < yes && isWhole ? ConsentAnswer.No // "nicht damit einverstanden"; "ja, nicht schlecht" stays unclear
            : no < 0 && yes >= 0 && isWhole ? ConsentAnswer.Yes
            : ConsentAnswer.Unclear;
    }

    private static ConsentAnswer ReadQuestion(string text, string folded) =>
        Details.Contains(folded) || Array.Exists(DetailsOpenings, opening => folded.StartsWith(opening, StringComparison.Ordinal))
            ? ConsentAnswer.Details
        : QuestionShape.Has(text) ? ConsentAnswer.Question
        : ConsentAnswer.Unclear;

    /// <summary>"Klar, klar" waves the question away.</summary>
    private static bool Repeats(string[] words) => words.Zip(words.Skip(1)).Any(pair => pair.First == pair.Second);

    /// <summary>"Jaaa" is "ja", "nöööö" is "nö".</summary>
    private static string WithoutDrawl(string word) => Drawl().Replace(word, "$1$2");

    [GeneratedRegex(@"(\w)\1{2,}|([aou]e)(?:\2)+")]
    private static partial Regex Drawl();

    /// <summary>Trailing dots, winks, "/s" and every sign but plain punctuation and a friendly face: possible irony.</summary>
    [GeneratedRegex(@"\.\.|…|;-?\)|\^\^|[^\p{L}\p{M}\p{N}\s.,!:;()'’""„“”‚‘»«\-–\u200B-\u200F\uFE0F👍👌🙂😊😀😃✅🙏☺]")]
    private static partial Regex Doubt();
}
