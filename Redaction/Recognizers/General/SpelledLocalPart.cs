using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>The part before the at sign, written out: "max punkt muster", "groß K klein a klein r", "M wie Martha, E wie Emil".</summary>
/// <param name="First">Its first token, or -1.</param>
/// <param name="Last">Its last token.</param>
/// <param name="IsSpecial">It has a digit or a spelled joint, so it is no ordinary word.</param>
/// <param name="IsGlued">It has a sign or a digit between letters, so it is no word at all.</param>
internal readonly record struct SpelledLocalPart(int First, int Last, bool IsSpecial, bool IsGlued)
{
    private const int MostLabels = 8;
    private const int MostGlued = 12;
    private const int MostUnits = 24;
    private const int ShortestGlued = 5;

    private static readonly WordSet _sizes = WordHash.SetOf(
        "gross grosses grosser klein kleines kleiner capital uppercase lowercase small big upper lower"
    );

    private const int MostOfRemark = 4;

    private static readonly WordSet _remarkEnds = WordHash.SetOf("word wort punkt dots dot klein lowercase case geschrieben zusammen");
    private static readonly WordSet _remarkStarts = WordHash.SetOf("one all ein in einem ohne no without alles lower");

    /// <summary>The longest such part that ends with the token.</summary>
    public static SpelledLocalPart EndingWith(ScanText text, int last)
    {
        if (IsRemark(text, last, out var word))
        {
            return new(WordStart(text, word + 1), last, IsSpecial: true, IsGlued: false);
        }

        var (first, special, glued) = (-1, false, false);
        var index = last;
        for (var labels = 0; labels < MostLabels && index >= 0 && text[index].Shape != TokenShape.Symbol; labels++)
        {
            text.Work++;
            first = LabelStart(text, index, ref special, ref glued);
            if (!SpelledSymbols.IsJointBefore(text, first, out index))
            {
                break;
            }

            (special, glued) = (true, true);
        }

        return new(first, last, special, glued && first >= 0 && text[last].End - text[first].Start >= ShortestGlued);
    }

    /// <summary>"max muster ohne Punkt (at) …", "maxmuster, all one word, (at) …"; tells the word that it is said of.</summary>
    private static bool IsRemark(ScanText text, int last, out int word)
    {
        word = last;
        if (!_remarkEnds.Contains(text[last].Hash))
        {
            return false;
        }

        while (word > 0 && last - word < MostOfRemark && (_remarkEnds.Contains(text[word].Hash) || _remarkStarts.Contains(text[word].Hash)))
        {
            word--;
        }

        var said = last - word;
        word -= text.IsSymbol(word, ',') && word > 0 ? 1 : 0;
        return said > 1 && text[word].Shape == TokenShape.Word && IsNameLike(text, word);
    }

    /// <summary>Words and numbers with signs between them and no blank: "max.muster", "lena_84".</summary>
    public static SpelledLocalPart BeginningWith(ScanText text, int first)
    {
        var last = first;
        if (text[first].Shape == TokenShape.Symbol)
        {
            return new(-1, first, IsSpecial: false, IsGlued: false);
        }

        for (var steps = 0; steps < MostGlued && text.Touches(last + 1); steps++)
        {
            var sign = text[last + 1].Shape == TokenShape.Symbol;
            var next = sign ? last + 2 : last + 1;
            if (sign && !(text.First(last + 1) is '.' or '-' or '_' && text.Touches(next) && text[next].Shape != TokenShape.Symbol))
            {
                break;
            }

            last = next;
        }

        text.Work += last - first;
        var glued = last > first && text[last].End - text[first].Start >= ShortestGlued;
        return new(first, last, glued, glued);
    }

    private static int LabelStart(ScanText text, int last, ref bool special, ref bool glued)
    {
        var chunk = ChunkStart(text, last, ref special, ref glued);
        if (chunk < last || UnitStart(text, last) is not (>= 0 and var start))
        {
            return CapitalStart(text, chunk);
        }

        var units = 1;
        for (; units < MostUnits && NextUnitStart(text, start) is var unit and >= 0; units++)
        {
            start = unit;
        }

        text.Work += last - start;
        special |= units > 1 || IsDigit(text, start);
        return IsDigit(text, start) ? WordStart(text, start) : start;
    }

    /// <summary>Words, numbers, dots, hyphens and underscores without a blank between them.</summary>
    private static int ChunkStart(ScanText text, int index, ref bool special, ref bool glued)
    {
        special |= text[index].Shape == TokenShape.Number;
        for (var steps = 0; steps < MostGlued && index > 0 && !text[index].AfterSpace; steps++)
        {
            if (text[index - 1].Shape == TokenShape.Symbol && text.First(index - 1) is not ('.' or '-' or '_'))
            {
                break;
            }

            special |= text[index - 1].Shape != TokenShape.Word;
            glued |= text[index - 1].Shape != TokenShape.Symbol;
            index--;
        }

        return text[index].Shape == TokenShape.Symbol ? index + 1 : index;
    }

    /// <summary>What is said before what begins with the token, with or without a sign between them; or -1.</summary>
    private static int NextUnitStart(ScanText text, int index)
    {
        var before = index - 1;
        before -= before > 0 && text.First(before) is ',' or '/' or ';' or '-' ? 1 : 0;
        return before < 0 ? -1 : UnitStart(text, before);
    }

    /// <summary>Where one letter or digit begins that is said on its own: "m", "groß K", "M wie Martha", "sieben"; or -1.</summary>
    private static int UnitStart(ScanText text, int last) =>
        last >= 2 && IsLetter(text, last - 2) && text.Word(last - 1) is "wie" or "like" or "for" ? CapitalStart(text, last - 2, last - 2)
        : IsLetter(text, last) ? CapitalStart(text, last, last)
        : IsDigit(text, last) ? last
        : -1;

    /// <summary>"capital B ob": a letter and what is said of its size belong to the word behind.</summary>
    private static int CapitalStart(ScanText text, int word) =>
        word > 1 && IsLetter(text, word - 1) ? CapitalStart(text, word - 1, word) : word;

    private static int CapitalStart(ScanText text, int letter, int otherwise) =>
        letter > 0 && _sizes.Contains(text[letter - 1].Hash) ? letter - 1 : otherwise;

    private static bool IsLetter(ScanText text, int index) => text[index].Shape == TokenShape.Word && text[index].Length == 1;

    private static bool IsDigit(ScanText text, int index) =>
        text[index].Is(Cue.DigitWord) || (text[index].Shape == TokenShape.Number && text[index].Length <= 4 && text[index].AfterSpace);

    /// <summary>"heike neunundsiebzig", "anna lena vier zwei": dictated, words before the digits have blanks.</summary>
    private static int WordStart(ScanText text, int digits)
    {
        var start = digits;
        if (start > 0 && IsNameLike(text, start - 1))
        {
            start--;
            start -= start > 0 && IsNameLike(text, start - 1) && !IsFrequent(text, start - 1) ? 1 : 0;
        }

        return start;
    }

    private static bool IsNameLike(ScanText text, int index) =>
        text[index].Shape == TokenShape.Word
        && !text[index].Is(Cue.Filler)
        && !SpelledSymbols.IsJoint(text, index)
        && (text[index].Is(Cue.DigitWord) || !text[index].IsIn(WordLists.VeryFrequentWord));

    private static bool IsFrequent(ScanText text, int index) => text[index].IsIn(WordLists.FrequentWord) && !text[index].Is(Cue.DigitWord);
}
