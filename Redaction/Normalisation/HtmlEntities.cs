using System.Globalization;

namespace CustomerBot.Redaction.Normalisation;

/// <summary>Character references that pages and mail programs leave in pasted text.</summary>
internal static class HtmlEntities
{
    private const int LongestReference = 10;

    public static bool TryRead(ReadOnlySpan<char> text, out char character, out int length)
    {
        (character, length) = ('\0', 0);
        if (text[..Math.Min(text.Length, LongestReference)].IndexOf(';') is not (> 1 and var end))
        {
            return false;
        }

        length = end + 1;
        return text[1] == '#' ? TryNumber(text[2..end], out character) : TryName(text[1..end], out character);
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out char character)
    {
        var hexadecimal = digits is ['x' or 'X', ..];
        var style = hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        var valid = int.TryParse(hexadecimal ? digits[1..] : digits, style, CultureInfo.InvariantCulture, out var code);
        valid = valid && code is >= ' ' and < char.MaxValue && !char.IsSurrogate((char)code);
        character = valid ? CharacterForms.Fold((char)code) : '\0';
        return valid;
    }

    private static bool TryName(ReadOnlySpan<char> name, out char character)
    {
        character = name switch
        {
            "commat" => '@',
            "period" => '.',
            "lowbar" => '_',
            "hyphen" or "dash" or "minus" or "ndash" => '-',
            "sol" => '/',
            "colon" => ':',
            "plus" => '+',
            "nbsp" => ' ',
            "amp" => '&',
            "quot" => '"',
            "apos" => '\'',
            "lt" => '<',
            "gt" => '>',
            "auml" => 'ä',
            "ouml" => 'ö',
            "uuml" => 'ü',
            "Auml" => 'Ä',
            "Ouml" => 'Ö',
            "Uuml" => 'Ü',
            "szlig" => 'ß',
            _ => '\0',
        };
        return character != '\0';
    }
}
