using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;
using CustomerBot.Redaction.Spelling;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>Numbers dictated in words, digit by digit or in pairs ("null eins sieben null dreiundzwanzig …").</summary>
internal sealed class DigitWordRecognizer : Recognizer
{
    private const int Fewest = 4;
    private const int FewestOfPhone = 6;
    private const int FewestOfBare = 9;
    private const int MostJoints = 3;

    /// <summary>A word of this length that no list of numbers has is several of them: "siebendreinullfünf".</summary>
    private const int LongWord = 12;

    private const int LongNumber = 8;

    private static readonly WordSet _joints = WordHash.SetOf(
        "minus strich schraegstrich slash dash bindestrich pause dann hyphen und and then mal die zweimal dreimal viermal doppelt"
    );

    private static readonly WordSet _areaCodes = WordHash.SetOf("vorwahl ortsvorwahl");

    public override void Find(ScanText text)
    {
        if ((text.Cues & Cue.DigitWord) == 0)
        {
            return;
        }

        for (var index = 0; index < text.Count; index++)
        {
            if (!IsDigitWord(text, index))
            {
                continue;
            }

            var (first, last, count) = (index, index, 0);
            for (
                ;
                index < text.Count && (IsDigitWord(text, index) || (count > 0 && (IsDigits(text, index) || IsJoint(text, index))));
                index++
            )
            {
                if (IsDigitWord(text, index) || IsDigits(text, index))
                {
                    last = index;
                    count += IsSeveral(text, index) ? Fewest : 1;
                }
            }

            text.Work += index - first;
            if (IsAreaCodeBefore(text, first) && NumberWords.Read(text, first) is ['0', ..])
            {
                Report(text, first, last, PersonalDataKind.Phone, Rank.Shape);
            }
            else if (count >= Fewest)
            {
                Judge(text, first, last, count);
            }
        }
    }

    /// <summary>"siebendreinullfünf", or digits behind the words.</summary>
    private static bool IsSeveral(ScanText text, int index) =>
        text[index].Shape == TokenShape.Number
            ? text[index].Length > Fewest
            : text[index].Length >= LongWord && (CueTable.Find(text[index].Hash) & Cue.DigitWord) == 0;

    private static void Judge(ScanText text, int first, int last, int count)
    {
        var cue = CueSearch.Before(text, first);
        cue = cue != Cue.None ? cue : CueSearch.After(text, last) & ~Cue.Measure; // "… drei vier ab 17 Uhr"
        var kind = (cue & Cue.Birth) != 0 ? PersonalDataKind.DateOfBirth : SpelledKind.Of(cue);
        if (
            kind is null
            && count >= FewestOfPhone
            && IsDialled(text, first, count)
            && (cue & (Cue.Order | Cue.Article | Cue.Measure | Cue.Voucher)) == 0
        )
        {
            kind = PersonalDataKind.Phone;
        }

        if (kind is { } found && !(found == PersonalDataKind.Phone && IsService(text, first, last)))
        {
            Report(text, Start(text, first), last, found, cue == Cue.None ? Rank.Phone : Rank.Cue - 1);
        }
    }

    /// <summary>"null achthundert …": free numbers are nobody's.</summary>
    private static bool IsService(ScanText text, int first, int last)
    {
        Span<char> digits = stackalloc char[LongNumber];
        var length = 0;
        for (var index = first; index <= last && length < digits.Length; )
        {
            if (!SpokenNumber.TryRead(text, index, goesOn: true, out var end, out var read))
            {
                read = text[index].Shape == TokenShape.Number ? text.Word(index).ToString() : "";
            }

            read = read[..Math.Min(read.Length, digits.Length - length)];
            read.CopyTo(digits[length..]);
            length += read.Length;
            index = Math.Max(index, end) + 1;
        }

        return NumberPlan.IsService(digits[..length]);
    }

    /// <summary>What is dialled begins with a zero or a plus; "thirty two, forty three and fifty five inch" does not.</summary>
    private static bool IsDialled(ScanText text, int first, int count) =>
        count >= FewestOfBare
        || text.First(Start(text, first)) is '0'
        || NumberWords.Read(text, first) is ['0', ..]
        || text.Word(first) is "plus" or "Plus";

    private static void Report(ScanText text, int first, int last, PersonalDataKind kind, int rank) =>
        text.Report(text[first].Start, text[last].End, kind, "spelled:digits", rank);

    /// <summary>"0049 (null) 171 …", "07-seven-eight": what begins with a zero in digits goes on in words.</summary>
    private static int Start(ScanText text, int first)
    {
        first = SpokenNumber.RepetitionBefore(text, first);
        var number = first - 1;
        while (number > 0 && first - number < MostJoints && IsSign(text, number))
        {
            number--;
        }

        return number >= 0 && text[number].Shape == TokenShape.Number && text.First(number) == '0' && !text[first].AfterLine
            ? number
            : first;
    }

    /// <summary>"… mit der Vorwahl null drei null": three digits are enough.</summary>
    private static bool IsAreaCodeBefore(ScanText text, int first)
    {
        var before = first - 1;
        before -= before > 0 && (text.IsSymbol(before, ':') || text.Word(before) is "ist" or "lautet") ? 1 : 0;
        return before >= 0 && text[before].Shape == TokenShape.Word && _areaCodes.Contains(text[before].Hash);
    }

    private static bool IsDigitWord(ScanText text, int index) =>
        text[index].Shape == TokenShape.Word
            ? text[index].Is(Cue.DigitWord)
            : text[index].Shape == TokenShape.Number
                && text[index].Length <= 4
                && (Neighbour(text, index - 1) || Neighbour(text, index + 1));

    private static bool Neighbour(ScanText text, int index) =>
        index >= 0 && index < text.Count && text[index].Shape == TokenShape.Word && text[index].Is(Cue.DigitWord);

    /// <summary>Up to three signs or small words between two digits.</summary>
    private static bool IsJoint(ScanText text, int index)
    {
        for (var at = index; at < index + MostJoints && IsJointToken(text, at); at++)
        {
            if (IsSpoken(text, at + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsJointToken(ScanText text, int index) =>
        index < text.Count && (IsSign(text, index) || _joints.Contains(text[index].Hash));

    private static bool IsSign(ScanText text, int index) =>
        text.First(index) is '-' or ',' or '/' or '.' or '(' or ')' or '*' or '|' or '_' or '+';

    private static bool IsSpoken(ScanText text, int index) => index < text.Count && (IsDigitWord(text, index) || IsDigits(text, index));

    /// <summary>Digits among the words: "six eight, dash, 4 4 0 9".</summary>
    private static bool IsDigits(ScanText text, int index) =>
        text[index].Shape == TokenShape.Number
        && text[index].Length <= LongNumber
        && !text[index].AfterLine
        && (
            index + 1 == text.Count
            || !(text[index + 1].Is(Cue.Measure) || (text.Touches(index + 1) && text.First(index + 1) is ':' or '.' or '€'))
        );
}
