using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>The part behind the at sign, written out: "gmx punkt de", "t minus online (dot) de", "gm4il d0t c0m", "web de", "gmail".</summary>
/// <param name="Last">Its last token, or -1.</param>
/// <param name="IsSpelled">A word stands for a dot.</param>
/// <param name="IsProvider">It is a well-known host of mailboxes.</param>
/// <param name="IsWhole">It ends with a top-level domain.</param>
internal readonly record struct SpelledDomain(int Last, bool IsSpelled, bool IsProvider, bool IsWhole)
{
    private const int MostLabels = 6;
    private const int MostLetters = 12;
    private const int LongestDisguised = 20;

    /// <summary>Labels with dots between them, the last one a top-level domain; the longest such reading. A provider may stand alone.</summary>
    public static SpelledDomain From(ScanText text, int index)
    {
        var (last, spelled, provider) = (-1, false, false);
        var spelledSoFar = false;
        for (var labels = 0; labels < MostLabels && index < text.Count && text[index].Shape != TokenShape.Symbol; labels++)
        {
            text.Work++;
            var end = LabelEnd(text, index);
            provider |= labels == 0 && Is(text, index, end, MailProviders.Contains);
            if (labels > 0 && Is(text, index, end, MailProviders.IsTopLevel))
            {
                (last, spelled) = (end, spelledSoFar);
            }

            end += labels == 0 && provider && text.Word(Math.Min(end + 1, text.Count - 1)) is "mail" or "Mail" ? 1 : 0; // "proton mail dot com"
            if (!SpelledSymbols.IsDot(text, end + 1, out var after, out var isWord))
            {
                return last < 0 && provider && labels == 0 ? ProviderAlone(text, end) : new(last, spelled, provider, last >= 0);
            }

            spelledSoFar |= isWord;
            index = after;
        }

        return new(last, spelled, provider, last >= 0);
    }

    /// <summary>Whether the word for the at sign may have one behind it; "look at the price" has none.</summary>
    public static bool MayFollow(ScanText text, int at) =>
        !(text.Touches(at + 1) && text[at + 1].Shape == TokenShape.Number) // "AT61 1904 3002"
        && (
            text.HasDigit
            || (text.Cues & (Cue.DotWord | Cue.MailHost)) != 0
            || text.Outline.MayHave('.')
            || (at > 0 && text[at - 1].Length == 1)
            || (at + 1 < text.Count && (text[at + 1].Length == 1 || MailProviders.Contains(text.Word(at + 1))))
        );

    /// <summary>"gmail", or "web de" where the dot was not said.</summary>
    private static SpelledDomain ProviderAlone(ScanText text, int last)
    {
        var next = last + 1;
        var whole = next < text.Count && !text[next].AfterLine && MailProviders.IsUsualTopLevel(text.Word(next));
        return new(whole ? next : last, IsSpelled: false, IsProvider: true, whole);
    }

    /// <summary>The last token of a label: words and numbers without a blank, with hyphens, also spelled; or letter by letter ("g m x").</summary>
    private static int LabelEnd(ScanText text, int index)
    {
        var first = index;
        for (var steps = 0; steps < MostLetters && index + 1 < text.Count; steps++)
        {
            if (text.Touches(index + 1) && text[index + 1].Shape != TokenShape.Symbol)
            {
                index++; // "gm4il", "1und1"
            }
            else if (!text[index + 1].AfterLine && ((IsLetter(text, index) && IsLetter(text, index + 1)) || IsPartedProvider(text, index)))
            {
                index++;
            }
            else if (HyphenEnd(text, index + 1) is var after && after > 0 && !SpelledSymbols.IsDot(text, index + 1, out _, out _))
            {
                index = after;
            }
            else
            {
                break;
            }
        }

        text.Work += index - first;
        return index;
    }

    /// <summary>"g mail", "hot mail", "out look".</summary>
    private static bool IsPartedProvider(ScanText text, int first)
    {
        Span<char> joined = stackalloc char[MostLetters];
        var head = text.Word(first);
        var tail = text.Word(first + 1);
        if (text[first + 1].Shape != TokenShape.Word || head.Length is 0 or > 4 || head.Length + tail.Length > MostLetters)
        {
            return false;
        }

        head.CopyTo(joined);
        tail.CopyTo(joined[head.Length..]);
        return MailProviders.Contains(joined[..(head.Length + tail.Length)]);
    }

    private static bool IsLetter(ScanText text, int index) => text[index].Shape == TokenShape.Word && text[index].Length == 1;

    /// <summary>Where the label goes on behind a hyphen, or -1.</summary>
    private static int HyphenEnd(ScanText text, int index)
    {
        var after = index + 1;
        return
            (text.IsSymbol(index, '-') || SpelledSymbols.IsHyphen(text, index, out after))
            && after < text.Count
            && text[after].Shape != TokenShape.Symbol
            ? after
            : -1;
    }

    private delegate bool Test(ReadOnlySpan<char> label);

    /// <summary>Whether the label is one of a list, also with digits for letters or blanks between its letters.</summary>
    private static bool Is(ScanText text, int first, int last, Test test)
    {
        var written = text.Characters[text[first].Start..text[last].End];
        if (first == last || written.Length > LongestDisguised)
        {
            return test(written);
        }

        Span<char> plain = stackalloc char[LongestDisguised];
        var length = 0;
        foreach (var character in written)
        {
            if (character != ' ')
            {
                plain[length++] = LetterFor(character);
            }
        }

        return test(plain[..length]) || test(written);
    }

    private static char LetterFor(char character) =>
        character switch
        {
            '0' => 'o',
            '1' => 'i',
            '3' => 'e',
            '4' => 'a',
            '5' => 's',
            _ => character,
        };
}
