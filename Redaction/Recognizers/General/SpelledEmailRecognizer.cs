using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>E-mail addresses written out: "max punkt muster at gmx punkt de", "max (at) gmx (dot) de", "c dot okafor ät web.de".</summary>
internal sealed class SpelledEmailRecognizer : Recognizer
{
    private const int MostLabels = 6;

    public override void Find(ScanText text)
    {
        for (var index = 1; index < text.Count - 1; index++)
        {
            if (SpelledSymbols.IsAt(text, index, out var after) && Domain(text, after, out var last, out var spelledDomain))
            {
                var first = Local(text, SpelledSymbols.Before(text, index), out var special);
                if (first >= 0 && (spelledDomain || special || SpelledSymbols.IsUnmistakable(text, index)))
                {
                    text.Report(text[first].Start, text[last].End, PersonalDataKind.Email, "spelled:email", Rank.Email);
                }
            }
        }
    }

    /// <summary>Labels with dots between them, the last one a top-level domain; the longest such reading.</summary>
    private static bool Domain(ScanText text, int index, out int last, out bool spelled)
    {
        (last, spelled) = (-1, false);
        var spelledSoFar = false;
        for (var labels = 0; labels < MostLabels && index < text.Count && text[index].Shape != TokenShape.Symbol; labels++)
        {
            text.Work++;
            index = LabelEnd(text, index);
            if (labels > 0 && MailProviders.IsTopLevel(text.Word(index)))
            {
                (last, spelled) = (index, spelledSoFar);
            }

            if (!SpelledSymbols.IsDot(text, index + 1, out var after, out var isWord))
            {
                break;
            }

            spelledSoFar |= isWord;
            index = after;
        }

        return last >= 0;
    }

    private static int LabelEnd(ScanText text, int index)
    {
        for (var steps = 0; steps < MostLabels && index + 2 < text.Count; steps++)
        {
            var hyphen = text.IsSymbol(index + 1, '-') || SpelledSymbols.IsHyphen(text, index + 1);
            if (!hyphen || text[index + 2].Shape == TokenShape.Symbol)
            {
                break;
            }

            index += 2;
        }

        return index;
    }

    /// <summary>Where the part before the at sign begins, or -1. Special: it has a digit or a spelled joint, so it is no ordinary word.</summary>
    private static int Local(ScanText text, int index, out bool special)
    {
        (special, var first) = (false, -1);
        for (var labels = 0; labels < MostLabels && index >= 0 && text[index].Shape != TokenShape.Symbol; labels++)
        {
            text.Work++;
            var start = ChunkStart(text, index, ref special);
            first = start;
            if (start < 2 || !SpelledSymbols.IsJointBefore(text, start, out index))
            {
                break;
            }

            special = true;
        }

        return first;
    }

    /// <summary>Words, numbers, dots, hyphens and underscores without a blank between them.</summary>
    private static int ChunkStart(ScanText text, int index, ref bool special)
    {
        special |= text[index].Shape == TokenShape.Number;
        for (var steps = 0; steps < 12 && index > 0 && !text[index].AfterSpace; steps++)
        {
            if (text[index - 1].Shape == TokenShape.Symbol && text.First(index - 1) is not ('.' or '-' or '_'))
            {
                break;
            }

            special |= text[index - 1].Shape != TokenShape.Word;
            index--;
        }

        return text[index].Shape == TokenShape.Symbol ? index + 1 : index;
    }
}
