using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>Hardware addresses (IEEE 802, EUI-48): six pairs of hexadecimal digits with colons or hyphens.</summary>
internal sealed class MacAddressRecognizer : Recognizer
{
    private const int Length = 17;

    public override void Find(ScanText text)
    {
        if (!text.Outline.MayHave(':') && !text.Outline.MayHave('-'))
        {
            return;
        }

        var characters = text.Characters;
        for (var start = 0; start + Length <= characters.Length; start++)
        {
            if (characters[start + 2] is ':' or '-' && IsAddress(characters, start))
            {
                text.Report(start, start + Length, PersonalDataKind.MacAddress, "shape:mac", Rank.Shape);
                start += Length;
            }
        }

        text.Work += characters.Length;
    }

    private static bool IsAddress(ReadOnlySpan<char> characters, int start)
    {
        for (var offset = 0; offset < Length; offset++)
        {
            var character = characters[start + offset];
            if (offset % 3 == 2 ? character != characters[start + 2] : !char.IsAsciiHexDigit(character))
            {
                return false;
            }
        }

        return (start == 0 || !char.IsLetterOrDigit(characters[start - 1]))
            && (start + Length == characters.Length || !char.IsLetterOrDigit(characters[start + Length]));
    }
}
