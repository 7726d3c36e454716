using System.Globalization;
using System.Text;

namespace CustomerBot.Redaction.Normalisation;

/// <summary>One plain character for each of its typographic forms.</summary>
internal static class CharacterForms
{
    private static readonly char[] _folded = BuildTable();

    public static char Fold(char character) => _folded[character];

    private static char[] BuildTable()
    {
        var table = new char[char.MaxValue + 1];
        for (var code = 0; code < table.Length; code++)
        {
            table[code] = Plain((char)code);
        }

        return table;
    }

    private static char Plain(char character)
    {
        if (character < 0x80 || char.IsSurrogate(character))
        {
            return character;
        }

        return char.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.SpaceSeparator => ' ',
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => '\n',
            UnicodeCategory.DashPunctuation => '-',
            UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(character)),
            UnicodeCategory.OtherNumber when CharUnicodeInfo.GetDigitValue(character) >= 0 => (char)(
                '0' + CharUnicodeInfo.GetDigitValue(character)
            ),
            _ => Compatible(character),
        };
    }

    private static char Compatible(char character) =>
        character switch
        {
            '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u02BC' or '\u00B4' => '\'',
            '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' => '"',
            '\u2212' or '\u2043' => '-',
            '\u2044' or '\u2215' => '/',
            '\u3002' or '\u2024' or '\u00B7' or '\u2022' => '.',
            >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
            _ => SingleForm(character),
        };

    private static char SingleForm(char character)
    {
        if (
            character is < '\u2000' or (>= '\u2E80' and < '\uFB00')
            || char.GetUnicodeCategory(character) is UnicodeCategory.OtherNotAssigned
        )
        {
            return character;
        }

        var form = character.ToString().Normalize(NormalizationForm.FormKC);
        return form.Length == 1 ? form[0] : character;
    }
}
