using System.Buffers;
using System.Globalization;
using System.Text;

namespace CustomerBot.Redaction.Normalisation;

/// <summary>Undoes what hides personal data from a scanner: invisible, wide and look-alike characters, entities, split accents.</summary>
internal static class Normalizer
{
    private static readonly SearchValues<char> _plain = SearchValues.Create(PlainCharacters());

    public static void Normalize(ReadOnlySpan<char> original, NormalText text)
    {
        var (plain, broken, spaced) = (original.IndexOfAnyExcept(_plain) < 0, BrokenWords.MayBeIn(original), SpacedOut.MayBeIn(original));
        var joined = JoinedSingles.MayBeIn(original);
        if (plain && !broken && !spaced && !joined)
        {
            text.Take(original);
            LookalikeDigits.Undo(text);
            return;
        }

        text.Begin(original.Length);
        for (var at = 0; at < original.Length; )
        {
            at += Step(original, at, text);
        }

        Homoglyphs.Undo(text);
        if (broken || BrokenWords.MayBeIn(text.Span))
        {
            BrokenWords.Undo(text);
        }

        if (joined || JoinedSingles.MayBeIn(text.Span))
        {
            JoinedSingles.Undo(text);
        }

        if (spaced || SpacedOut.MayBeIn(text.Span))
        {
            SpacedOut.Undo(text);
        }

        LookalikeDigits.Undo(text);
    }

    private static int Step(ReadOnlySpan<char> original, int at, NormalText text)
    {
        var character = original[at];
        if (character < 0x80)
        {
            return character switch
            {
                '&' when HtmlEntities.TryRead(original[at..], out var named, out var length) => Put(text, named, at, length),
                '%' when PercentEncoding.TryRead(original, at, out var encoded) => Put(text, encoded, at, PercentEncoding.Length),
                _ => Put(text, character, at, 1),
            };
        }

        if (IsInvisible(character))
        {
            return Swallow(text, at);
        }

        if (IsCombining(character))
        {
            return Combine(text, character, at);
        }

        return char.IsHighSurrogate(character) && at + 1 < original.Length && char.IsLowSurrogate(original[at + 1])
            ? Pair(original, at, text)
            : Put(text, CharacterForms.Fold(character), at, 1);
    }

    private static int Put(NormalText text, char character, int at, int length)
    {
        text.Append(character, at, at + length);
        return length;
    }

    private static int Swallow(NormalText text, int at)
    {
        if (text.Length > 0 && text.OriginalEnd(text.Length) == at)
        {
            text.StretchLast(at + 1);
        }

        return 1;
    }

    private static int Combine(NormalText text, char mark, int at)
    {
        if (text.Length > 0 && char.IsLetter(text.Buffer[text.Length - 1]))
        {
            var composed = new string([text.Buffer[text.Length - 1], mark]).Normalize(NormalizationForm.FormC);
            text.Replace(text.Length - 1, composed[0]);
            text.StretchLast(at + 1);
            return 1;
        }

        return Put(text, mark, at, 1);
    }

    /// <summary>Mathematical and other letters beyond the first plane have a compatibility form ("𝟎" is "0").</summary>
    private static int Pair(ReadOnlySpan<char> original, int at, NormalText text)
    {
        var rune = new Rune(original[at], original[at + 1]);
        if (
            Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
        )
        {
            var form = rune.ToString().Normalize(NormalizationForm.FormKC);
            if (form.Length == 1)
            {
                return Put(text, form[0], at, 2);
            }
        }

        text.Append(original[at], at, at + 2);
        text.Append(original[at + 1], at, at + 2);
        return 2;
    }

    private static bool IsInvisible(char character) =>
        character
            is '\u00AD'
                or '\u034F'
                or '\u061C'
                or '\u180E'
                or '\uFEFF'
                or '\u20E3'
                or (>= '\u200B' and <= '\u200F')
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u2064')
                or (>= '\u2066' and <= '\u206F')
                or (>= '\uFE00' and <= '\uFE0F');

    private static bool IsCombining(char character) => character is >= '\u0300' and <= '\u036F';

    /// <summary>What stays as it is: printable ASCII without entity starts, and Latin letters with accents.</summary>
    private static string PlainCharacters()
    {
        var plain = new StringBuilder("\t\n\r");
        for (var character = ' '; character <= '\u024F'; character++)
        {
            var ascii = character < 0x7F && character is not ('&' or '%');
            if (ascii || (character >= 0xC0 && char.IsLetter(character)))
            {
                plain.Append(character);
            }
        }

        for (var character = '\u1E00'; character <= '\u1EFF'; character++)
        {
            plain.Append(character);
        }

        return plain.Append("€£§°").ToString();
    }
}
