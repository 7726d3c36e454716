using System.Text;

namespace CustomerBot.Redaction.Scanning;

/// <summary>
/// A word without case, accents and umlauts ("Müller", "MUELLER" and "mueller" are one), as a 64-bit FNV-1a hash. The command that
/// makes the word lists folds and hashes in the same way.
/// </summary>
internal static class WordHash
{
    /// <summary>The hash of no letter.</summary>
    public const ulong Basis = 14695981039346656037;
    public const ulong Prime = 1099511628211;

    private static readonly string[] _folds = BuildFolds();

    /// <summary>The hash of a word as it stands in a text.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var character in word)
        {
            if (character < 0x80)
            {
                hash = (hash ^ (uint)(character | (char.IsAsciiLetterUpper(character) ? 0x20 : 0))) * Prime;
            }
            else
            {
                hash = Add(hash, character);
            }
        }

        return hash;
    }

    /// <summary>The hash with one more letter, as it stands in a text.</summary>
    public static ulong Add(ulong hash, char character)
    {
        foreach (var plain in Fold(character))
        {
            hash = (hash ^ plain) * Prime;
        }

        return hash;
    }

    /// <summary>The hash of a word that is folded already.</summary>
    public static ulong OfFolded(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var character in word)
        {
            hash = (hash ^ character) * Prime;
        }

        return hash;
    }

    /// <summary>The hashes of folded words with blanks between them: a list to look words up in.</summary>
    public static WordSet SetOf(string words) => new(words.Split(' ').Select(word => OfFolded(word)));

    /// <summary>Writes the folded word and tells its length; a longer word is cut.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        var length = 0;
        foreach (var character in word)
        {
            foreach (var plain in Fold(character))
            {
                if (length < folded.Length)
                {
                    folded[length++] = plain;
                }
            }
        }

        return length;
    }

    private static string Fold(char character) =>
        character < _folds.Length ? _folds[character] : char.ToLowerInvariant(character).ToString();

    private static string[] BuildFolds()
    {
        var folds = new string[0x2000];
        for (var code = 0; code < folds.Length; code++)
        {
            folds[code] = FoldOne(char.ToLowerInvariant((char)code));
        }

        return folds;
    }

    private static string FoldOne(char character) =>
        character switch
        {
            'ä' or 'æ' => "ae",
            'ö' or 'œ' => "oe",
            'ü' => "ue",
            'ß' => "ss",
            'ø' => "o",
            'ł' => "l",
            'đ' or 'ð' => "d",
            'ı' => "i",
            'þ' => "th",
            _ when character < 0x80 || char.IsSurrogate(character) => character.ToString(),
            _ => character.ToString().Normalize(NormalizationForm.FormD)[..1],
        };
}
