using System.Runtime.CompilerServices;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>
/// Account numbers whose groups stand apart in whatever way: "DE 75 * 8653 * 2695", "DE49 (8351) (4559)", "GB23 NW BK 3707", over
/// several lines. What is between is passed over because the check digits prove the rest.
/// </summary>
internal sealed class ScatteredIbanRecognizer : Recognizer
{
    private const int MostSigns = 4;

    /// <summary>No country has fewer.</summary>
    private const int FewestDigits = 8;

    public override void Find(ScanText text)
    {
        if (text.Outline.Digits < FewestDigits)
        {
            return;
        }

        for (var index = 0; index + 2 < text.Count; index++)
        {
            if (text[index].Shape == TokenShape.Word && text[index].Length == 2 && IsNumberNear(text, index + 1))
            {
                index = Judge(text, index);
            }
        }
    }

    /// <summary>Right behind, or behind a sign or two.</summary>
    private static bool IsNumberNear(ScanText text, int index)
    {
        var last = Math.Min(text.Count - 1, index + MostSigns);
        while (index < last && text[index].Shape == TokenShape.Symbol)
        {
            index++;
        }

        return text[index].Shape == TokenShape.Number;
    }

    /// <summary>Tells the last token of the account number, or the one it was tried at.</summary>
    private static int Judge(ScanText text, int first)
    {
        var country = text.Word(first);
        var length = Iban.LengthOf(char.ToUpperInvariant(country[0]), char.ToUpperInvariant(country[1]));
        var letters = default(Letters);
        var (taken, signs, last) = (0, 0, first);
        for (var index = first; length > 0 && index < text.Count && taken < length && signs <= MostSigns; index++)
        {
            text.Work++;
            if (text[index].Shape == TokenShape.Symbol)
            {
                signs++;
                continue;
            }

            if (taken + text[index].Length > length || (text[index].Shape == TokenShape.Word && text[index].Length > 4))
            {
                return first;
            }

            foreach (var character in text.Word(index))
            {
                letters[taken++] = char.ToUpperInvariant(character);
            }

            (signs, last) = (0, index);
        }

        ReadOnlySpan<char> compact = letters;
        if (length == 0 || taken < length || !Checksums.IsPlain(compact[..taken]) || !Iban.Holds(compact[..taken]))
        {
            return first;
        }

        text.Report(text[first].Start, text[last].End, PersonalDataKind.Iban, "checksum:mod97", Rank.Checksum);
        return last;
    }

    [InlineArray(Compact.Longest)]
    private struct Letters
    {
        private char _first;
    }
}
