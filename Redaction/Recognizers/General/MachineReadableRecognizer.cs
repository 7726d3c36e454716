using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>
/// Lines of the machine-readable zone of a document, copied from a scan: "IDD&lt;&lt;T220001293&lt;&lt;&lt;" (ICAO Doc 9303 parts 4 and 5). They hold
/// number, name and date of birth, so they go as a whole.
/// </summary>
internal sealed class MachineReadableRecognizer : Recognizer
{
    private const int Shortest = 10;

    public override void Find(ScanText text)
    {
        if (!text.Outline.MayHave('<'))
        {
            return;
        }

        var characters = text.Characters;
        for (var at = 0; at < characters.Length; )
        {
            var filler = characters[at..].IndexOf("<<");
            if (filler < 0)
            {
                return;
            }

            var (start, end) = (at + filler, at + filler);
            while (start > at && IsPart(characters[start - 1]))
            {
                start--;
            }

            while (end < characters.Length && IsPart(characters[end]))
            {
                end++;
            }

            text.Work += end - start;
            if (end - start >= Shortest && characters[start..end].IndexOfAnyInRange('0', '9') >= 0)
            {
                var kind = characters[start] is 'P' ? PersonalDataKind.Passport : PersonalDataKind.IdCard;
                text.Report(start, end, kind, "format:mrz", Rank.Checksum);
            }

            at = end;
        }
    }

    private static bool IsPart(char character) => character == '<' || char.IsAsciiDigit(character) || char.IsAsciiLetterUpper(character);
}
