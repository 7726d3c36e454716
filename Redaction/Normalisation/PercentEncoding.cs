namespace CustomerBot.Redaction.Normalisation;

/// <summary>
/// Characters of a copied link: "%40" and "%2E" anywhere, letters, digits and blanks ("%2B49%20171%204402918") only where several stand
/// together and no link is around them: within a link they belong to it, and "20%" is a share.
/// </summary>
internal static class PercentEncoding
{
    /// <summary>Characters of one.</summary>
    public const int Length = 3;

    private const int Reach = 16;
    private const int LongestLink = 80;

    public static bool TryRead(ReadOnlySpan<char> text, int at, out char character)
    {
        character = Decode(text, at);
        if (character is '\0' or '@' or '.' or '-' or '_' or '+')
        {
            return character != '\0';
        }

        return (char.IsAsciiLetterOrDigit(character) || character == ' ') && HasAnother(text, at) && !IsInLink(text, at);
    }

    private static char Decode(ReadOnlySpan<char> text, int at) =>
        at + Length <= text.Length
        && text[at] == '%'
        && char.IsAsciiHexDigit(text[at + 1])
        && char.IsAsciiHexDigit(text[at + 2])
        && (Value(text[at + 1]) * 16) + Value(text[at + 2]) is var code and >= ' ' and < 0x7F
            ? (char)code
            : '\0';

    private static int Value(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private static bool HasAnother(ReadOnlySpan<char> text, int at)
    {
        for (var near = Math.Max(0, at - Reach); near < Math.Min(text.Length, at + Reach); near++)
        {
            if (near != at && Decode(text, near) != '\0')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInLink(ReadOnlySpan<char> text, int at)
    {
        var before = text[Math.Max(0, at - LongestLink)..at];
        before = before[(before.LastIndexOfAny(' ', '\n') + 1)..];
        return before.ContainsAny('?', '=', '/');
    }
}
