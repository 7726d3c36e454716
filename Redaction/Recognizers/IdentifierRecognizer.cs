using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Recognizers.General;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers;

/// <summary>Tries every identifier at every place where a number or a letter-digit group begins.</summary>
internal sealed class IdentifierRecognizer(IReadOnlyList<Identifier> identifiers) : Recognizer
{
    private const int Shortest = 7;

    /// <summary>No more tokens stand before the first number of an identifier.</summary>
    private const int MostBefore = 2;

    /// <summary>Those that have a number of letters and digits.</summary>
    private readonly Choice[][] _byLength =
    [
        .. Enumerable
            .Range(0, Compact.Longest + 1)
            .Select(length =>
                identifiers
                    .Where(one => length >= one.ShortestLength && length <= one.LongestLength)
                    .Select(one => new Choice(one, one.Cue, one.CanBeProven ? one.Contradiction : Cue.None, one.CanBeProven))
                    .ToArray()
            ),
    ];

    public override void Find(ScanText text)
    {
        var next = 0;
        foreach (var number in text.Numbers)
        {
            for (var index = Math.Max(next, number - MostBefore); index <= number; index++)
            {
                if (Begins(text, index))
                {
                    Try(text, index);
                }
            }

            next = number + 1;
        }
    }

    /// <summary>A number, or at most nine letters with a digit right behind, at a place where nothing is glued on in front.</summary>
    private static bool Begins(ScanText text, int index)
    {
        ref var token = ref text[index];
        if (token.Shape == TokenShape.Symbol || (!token.AfterSpace && index > 0 && text[index - 1].Shape != TokenShape.Symbol))
        {
            return false;
        }

        return token.Shape == TokenShape.Number
            || (
                token.Length <= 9
                && !IsWordBefore(text, index)
                && index + 1 < text.Count
                && text[index + 1].Shape == TokenShape.Number
                && text[index + 1].Start - token.End <= 1
            )
            || BeginsInGroups(text, index);
    }

    /// <summary>"LFR G5K 6FJ": a code in groups of two or three, letters first.</summary>
    private static bool BeginsInGroups(ScanText text, int index) =>
        text[index].Length is 2 or 3
        && index + 2 < text.Count
        && text[index + 1].Length <= 3
        && text[index + 1].AfterSpace
        && text[index + 1].Shape == TokenShape.Word
        && text[index + 2].Shape == TokenShape.Number
        && text.Touches(index + 2)
        && !text[index].IsIn(WordLists.FrequentWord);

    /// <summary>"bis 2030" is a word and a number, "DE 89" is not.</summary>
    private static bool IsWordBefore(ScanText text, int index) =>
        text[index].Length > 2 && text[index].IsIn(WordLists.FrequentWord) && index + 1 < text.Count && text[index + 1].AfterSpace;

    private void Try(ScanText text, int index)
    {
        if (text[index].Length < Shortest && Compact.IsLone(text, index))
        {
            return;
        }

        var compact = Compact.From(text, index);
        if (compact.Length < Shortest)
        {
            return;
        }

        var before = CueSearch.Before(text, index);
        for (var length = compact.Length; length >= Shortest; length--)
        {
            if (compact.EndOf(length) > 0 && _byLength[length].Length > 0 && TryLength(text, index, before, compact, length))
            {
                return;
            }
        }
    }

    /// <summary>The longest reading wins, whichever identifier it is.</summary>
    private bool TryLength(ScanText text, int index, Cue before, in Compact compact, int length)
    {
        var last = LastToken(text, index, compact.EndOf(length));
        if (last + 1 < text.Count && !text[last + 1].AfterSpace && text[last + 1].Shape != TokenShape.Symbol)
        {
            return false;
        }

        var cue = before != Cue.None ? before : CueSearch.After(text, last);
        var found = false;
        foreach (ref readonly var choice in _byLength[length].AsSpan())
        {
            var possible = (cue & choice.Announcing) != 0 || (choice.CanBeProven && (cue & choice.Contradicting) == 0);
            if (possible && choice.Identifier.HasShape(compact[length]))
            {
                found |= Accept(text, index, choice.Identifier, cue, compact, length);
            }
        }

        return found;
    }

    private static bool Accept(ScanText text, int index, Identifier identifier, Cue cue, in Compact compact, int length)
    {
        var end = compact.EndOf(length);
        var proven = identifier.IsProven(compact[length]);
        if ((cue & identifier.Cue) != 0 && (proven || !IsDateOrMeasure(text, index)))
        {
            var rank = proven ? Rank.Checksum + 1 : Rank.Shape;
            text.Report(text[index].Start, end, identifier.Kind, proven ? identifier.Evidence : "cue", rank);
            return true;
        }

        if (proven && (cue & identifier.Contradiction) == 0)
        {
            text.Report(text[index].Start, end, identifier.Kind, identifier.Evidence, Rank.Checksum);
            return true;
        }

        return false;
    }

    /// <summary>"gültig bis 02.03.2030", "35x45mm".</summary>
    private static bool IsDateOrMeasure(ScanText text, int index) =>
        DateReader.TryRead(text, index, out _, out _)
        || (
            text[index].Shape == TokenShape.Number
            && text.Touches(index + 1)
            && text.Word(index + 1) is "x" or "X"
            && text.Touches(index + 2)
        );

    private static int LastToken(ScanText text, int index, int end)
    {
        while (text[index].End < end)
        {
            index++;
        }

        return index;
    }

    /// <summary>What the words nearby must say, known before the letters and digits are looked at.</summary>
    private readonly record struct Choice(Identifier Identifier, Cue Announcing, Cue Contradicting, bool CanBeProven);
}
