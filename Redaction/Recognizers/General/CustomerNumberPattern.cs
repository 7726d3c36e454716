using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>Customer numbers of the company's own shape: "#" is a digit, "A" a letter, anything else stands for itself.</summary>
internal sealed class CustomerNumberPattern(string pattern) : Recognizer
{
    public override void Find(ScanText text)
    {
        var characters = text.Characters;
        for (var index = 0; index < text.Count; index++)
        {
            var start = text[index].Start;
            var end = start + pattern.Length;
            text.Work++;
            if (end <= characters.Length && Matches(characters[start..end]) && IsFree(characters, start, end))
            {
                text.Report(start, end, PersonalDataKind.CustomerNumber, "pattern", Rank.Checksum + 2);
            }
        }
    }

    private bool Matches(ReadOnlySpan<char> characters)
    {
        for (var at = 0; at < pattern.Length; at++)
        {
            var fits = pattern[at] switch
            {
                '#' => char.IsAsciiDigit(characters[at]),
                'A' => char.IsAsciiLetter(characters[at]),
                var literal => char.ToUpperInvariant(literal) == char.ToUpperInvariant(characters[at]),
            };
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFree(ReadOnlySpan<char> characters, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(characters[start - 1]))
        && (end == characters.Length || !char.IsLetterOrDigit(characters[end]));
}
