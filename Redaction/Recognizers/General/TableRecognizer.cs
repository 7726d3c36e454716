using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>Rows copied from a table: the heading of the column says what a value is ("Kundennummer;Name" in the first line).</summary>
internal sealed class TableRecognizer : Recognizer
{
    private const int MostColumns = 16;
    private const int MostHeadingWords = 3;

    public override void Find(ScanText text)
    {
        if (!text.HasDigit || text.Outline.Lines < 2)
        {
            return;
        }

        Span<Cue> columns = stackalloc Cue[MostColumns];
        var (count, before) = (0, 0);
        for (var first = 0; first < text.Count; )
        {
            var end = LineEnd(text, first, out var separators);
            if (separators == 0 || separators != before)
            {
                count = separators > 0 ? Heading(text, first, end, columns) : 0;
            }
            else if (count > 0)
            {
                Row(text, first, end, columns);
            }

            (first, before) = (end, separators);
        }
    }

    private static int LineEnd(ScanText text, int first, out int separators)
    {
        separators = 0;
        var index = first;
        do
        {
            text.Work++;
            separators += IsSeparator(text, index) ? 1 : 0;
            index++;
        } while (index < text.Count && !text[index].AfterLine);

        return index;
    }

    private static bool IsSeparator(ScanText text, int index) => text.First(index) is ';' or '|' && text[index].Shape == TokenShape.Symbol;

    /// <summary>How many columns the line names, or 0 if it is no line of headings.</summary>
    private static int Heading(ScanText text, int first, int end, Span<Cue> columns)
    {
        columns.Clear();
        var (column, words, announced) = (0, 0, false);
        for (var index = first; index < end; index++)
        {
            if (IsSeparator(text, index))
            {
                (column, words) = (column + 1, 0);
                if (column == MostColumns)
                {
                    return 0;
                }
            }
            else if (text[index].Shape == TokenShape.Number || ++words > MostHeadingWords)
            {
                return 0;
            }
            else
            {
                columns[column] |= text[index].Cue & CueSearch.Deciding;
                announced |= SpelledKind.Of(columns[column]) is not null || (columns[column] & Cue.UserName) != 0;
            }
        }

        return announced ? column + 1 : 0;
    }

    private static void Row(ScanText text, int first, int end, Span<Cue> columns)
    {
        var (column, start) = (0, first);
        for (var index = first; index <= end; index++)
        {
            if (index < end && !IsSeparator(text, index))
            {
                continue;
            }

            if (index > start)
            {
                Cell(text, start, index - 1, columns[column]);
            }

            (column, start) = (column + 1, index + 1);
        }
    }

    private static void Cell(ScanText text, int first, int last, Cue cue)
    {
        var kind = (cue & Cue.UserName) != 0 ? PersonalDataKind.UserName : SpelledKind.Of(cue);
        var length = text[last].End - text[first].Start;
        var secret = kind is PersonalDataKind.UserName or PersonalDataKind.Password;
        if (kind is { } found && (secret || HasDigits(text, first, last)) && length is >= 3 and <= 40)
        {
            text.Report(text[first].Start, text[last].End, found, "column", Rank.Shape);
        }
    }

    private static bool HasDigits(ScanText text, int first, int last)
    {
        var digits = 0;
        for (var index = first; index <= last; index++)
        {
            digits += text[index].Shape == TokenShape.Number ? text[index].Length : 0;
        }

        return digits >= 3;
    }
}
