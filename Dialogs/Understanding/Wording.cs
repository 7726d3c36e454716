using System.Globalization;
using System.Text;

namespace CustomerBot.Dialogs.Understanding;

/// <summary>Brings what people type into one form, so that "Zurück", "ZURUECK!" and "zurück…" are the same words.</summary>
internal static class Wording
{
    /// <summary>Longer texts are prose; no word list has anything to say about them.</summary>
    private const int LongestRead = 400;

    /// <summary>Lower case, umlauts and ß spelled out, accents and punctuation gone, one space between words.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var start = text.Length > LongestRead ? text[..LongestRead] : text;
        foreach (var rune in WithoutLoneSurrogates(start).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            Append(folded, Rune.ToLowerInvariant(rune));
        }

        return string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The folded words.</summary>
    public static string[] Words(string text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Half a surrogate pair becomes a replacement character: normalising and storing throw on it, and a hostile client can send one.</summary>
    public static string WithoutLoneSurrogates(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune.ToString());
        }

        return whole.ToString();
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        switch (rune.Value)
        {
            case 'ä':
                folded.Append("ae");
                break;
            case 'ö':
                folded.Append("oe");
                break;
            case 'ü':
                folded.Append("ue");
                break;
            case 'ß':
                folded.Append("ss");
                break;
            case '\'' or '’' or '‘' or '`' or '´':
                break; // "geht's" and "don't" are one word
            default:
                AppendPlain(folded, rune);
                break;
        }
    }

    private static void AppendPlain(StringBuilder folded, Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format)
        {
            return; // zero-width characters and direction marks, pasted along unseen
        }

        var plain = rune.ToString().Normalize(NormalizationForm.FormD).EnumerateRunes().First();
        folded.Append(Rune.IsLetterOrDigit(plain) ? plain.ToString() : " ");
    }
}
