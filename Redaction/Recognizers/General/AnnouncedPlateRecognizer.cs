using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>What follows "Kennzeichen" or "reg": groups of letters and digits as any country writes them ("W-12345 A", "ZH 123 456", "wx64 hyd").</summary>
internal sealed class AnnouncedPlateRecognizer : Recognizer
{
    private const int MostBetween = 6;
    private const int MostGroups = 4;
    private const int Longest = 9;

    public override void Find(ScanText text)
    {
        if (!text.HasDigit || (text.Cues & Cue.Plate) == 0)
        {
            return;
        }

        for (var index = 0; index + 1 < text.Count; index++)
        {
            if (text[index].Is(Cue.Plate))
            {
                Read(text, index);
            }
        }
    }

    private static void Read(ScanText text, int cue)
    {
        for (var index = cue + 1; index < Math.Min(text.Count, cue + MostBetween); index++)
        {
            text.Work++;
            if (text[index].AfterSpace && TryPlate(text, index, out var last))
            {
                text.Report(text[index].Start, text[last].End, PersonalDataKind.LicensePlate, "cue", Rank.Shape + 1);
                return;
            }

            if (text.First(index) is '.' or '?' or '!' or ';' or ',' && index + 1 < text.Count && text[index + 1].AfterSpace)
            {
                return;
            }
        }
    }

    private static bool TryPlate(ScanText text, int first, out int last)
    {
        last = -1;
        var (letters, digits, groups) = (0, 0, 0);
        for (var index = first; index < text.Count && groups < MostGroups && IsGroup(text, first, index); index++)
        {
            if (text[index].Shape == TokenShape.Symbol)
            {
                continue;
            }

            if (letters + digits + text[index].Length > Longest)
            {
                break;
            }

            letters += text[index].Shape == TokenShape.Word ? text[index].Length : 0;
            digits += text[index].Shape == TokenShape.Number ? text[index].Length : 0;
            groups++;
            last = index;
        }

        return letters > 0 && digits > 0 && letters + digits >= 4;
    }

    /// <summary>Up to three letters that are no small word of the sentence, up to six digits, a hyphen or blank between.</summary>
    private static bool IsGroup(ScanText text, int first, int index)
    {
        ref var token = ref text[index];
        if (index > first && (token.AfterLine || token.Start - text[index - 1].End > 3))
        {
            return false;
        }

        if (token.Shape == TokenShape.Symbol)
        {
            return index > first && text.First(index) is '-' or ':' && index + 1 < text.Count && text[index + 1].Shape != TokenShape.Symbol;
        }

        var glued =
            index + 1 < text.Count
            && text.Touches(index + 1)
            && text[index + 1].Shape != TokenShape.Word
            && text.First(index + 1) is not ('.' or ',' or '\'');
        if (token.Shape == TokenShape.Number)
        {
            return token.Length <= 6 && (index > first || (text.Touches(index + 1) && text[index + 1].Shape == TokenShape.Word));
        }

        var small = token.Is(Cue.Filler) || token.IsIn(WordLists.VeryFrequentWord);
        return token.Length <= 3 && (glued || !token.AfterSpace || !small || token.Case == LetterCase.Upper);
    }
}
