using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Spelling;

/// <summary>What people say or write between the parts of something they spell: "und dann", "the", a comma, a hyphen.</summary>
internal static class Fillers
{
    private const int Most = 4;

    private static readonly WordSet _silent = WordHash.SetOf(
        "dann then danach anschliessend wieder again pause leerzeichen space blank followed by gefolgt zuletzt zum schluss finally next"
    );

    private static readonly WordSet _articles = WordHash.SetOf("die der the eine");
    private static readonly WordSet _and = WordHash.SetOf("und and");
    private static readonly WordSet _dateParts = WordHash.SetOf("monat jahr month year");
    private static readonly WordSet _ofDates = WordHash.SetOf("of the in im des");

    /// <summary>The first token that is none; tells what is to be typed instead, '\0' for nothing.</summary>
    public static int Skip(ScanText text, int at, bool inDate, out char separator)
    {
        separator = '\0';
        var index = at;
        for (; index < text.Count && index - at < Most && !text[index].AfterLine; index++)
        {
            if (text[index].Shape == TokenShape.Symbol)
            {
                if (!IsSign(text, index))
                {
                    break;
                }

                separator = text.First(index) is ',' or '.' && separator == '\0' ? ' ' : separator;
            }
            else if (_dateParts.Contains(text[index].Hash))
            {
                separator = '.';
            }
            else if (IsAllOneWord(text, index))
            {
                index += 2;
            }
            else if (!IsSilent(text, index, inDate))
            {
                break;
            }
        }

        return index;
    }

    private static bool IsSign(ScanText text, int index) =>
        text.First(index) is ',' or '-' or '/' or '.' or '(' or ')' or '*' or '|' or '_' or '+' or '[' or ']' or '{' or '}' or '\'';

    private static bool IsAllOneWord(ScanText text, int index) =>
        text.Word(index) is "all" && index + 2 < text.Count && text.Word(index + 1) is "one" && text.Word(index + 2) is "word";

    private static bool IsSilent(ScanText text, int index, bool inDate) =>
        text[index].Shape == TokenShape.Word
        && (
            _silent.Contains(text[index].Hash)
            || _articles.Contains(text[index].Hash)
            || (inDate && _ofDates.Contains(text[index].Hash))
            || (_and.Contains(text[index].Hash) && index + 1 < text.Count && _silent.Contains(text[index + 1].Hash))
        );
}
