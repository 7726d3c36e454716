using CustomerBot.Redaction.Recognizers;
using CustomerBot.Redaction.Scanning;
using CustomerBot.Redaction.Spelling;

namespace CustomerBot.Redaction.Names;

/// <summary>Names letter by letter: "I N G A", "S-M-Y-T-H-E", "K wie Kaufmann, R wie Richard", "ess ce ha u em a en en".</summary>
internal sealed class SpelledNameRecognizer : Recognizer
{
    private const int FewestLetters = 3;
    private const int LongestName = 40;
    private const int ReachAfter = 5;

    private static readonly WordSet _calls = WordHash.SetOf(
        "heisst heisse heissen hiess name nachname vorname called genannt schreibt spelt spelled"
    );

    public override void Find(ScanText text)
    {
        if (!SpelledStart.HasLetters(text))
        {
            return;
        }

        List<(int Start, int End)>? examples = null;
        for (var index = 0; index < text.Count; index++)
        {
            if (text[index].Shape != TokenShape.Word || !SpelledStart.MayBe(text, index))
            {
                continue;
            }

            var run = LetterRun.From(text, index);
            Examples(text, run, ref examples);
            if (!run.IsSpelled(text, goesOn: false))
            {
                index = Math.Max(index, run.Last); // what was read once is not read again, so that the work stays linear
                continue;
            }

            if (IsName(text, run, index))
            {
                text.Report(text[index].Start, text[run.Last].End, PersonalDataKind.Person, "spelled:name", Rank.Name + 1);
            }

            index = run.Last;
        }

        if (examples is not null)
        {
            text.Candidates.RemoveAll(one => one.Kind == PersonalDataKind.Person && one.Rank <= Rank.Name && IsWithin(examples, one.Start));
        }
    }

    private static bool IsName(ScanText text, in LetterRun run, int first)
    {
        if (run.Count < FewestLetters || run.IsBeforeNumber(text))
        {
            return false;
        }

        var (known, ordinary) = Lists(text, run);
        return NameAnnouncement.IsRightBefore(text, first)
            || ((!ordinary || run.IsExplained) && (known || NameAnnouncement.IsBefore(text, first) || IsCalledAfter(text, run.Last)));
    }

    /// <summary>Whether the first word that the letters make is a name, and whether one of them is an ordinary word. Two blanks part words.</summary>
    private static (bool Known, bool Ordinary) Lists(ScanText text, in LetterRun run)
    {
        Span<char> word = stackalloc char[LongestName];
        var (known, ordinary, length) = (false, false, 0);
        for (var index = 0; index <= run.Count; index++)
        {
            if (
                index == run.Count
                || (
                    length > 0
                    && text[run[index].First].Start - text[run[index - 1].Last].End > 1
                    && text[run[index].First - 1].Shape == TokenShape.Word
                )
            )
            {
                var lists = Lexicon.Shared.Find(WordHash.Of(word[..length]));
                var name = (lists & (WordLists.GivenName | WordLists.FamilyName)) != 0;
                known |= name && length > FewestLetters && (lists & WordLists.FrequentWord) == 0;
                ordinary |= !name && (lists & (WordLists.FrequentWord | WordLists.GermanWord | WordLists.EnglishWord)) != 0;
                length = 0;
            }

            if (index < run.Count)
            {
                word[length++] = run[index].Letter;
            }
        }

        return (known, ordinary);
    }

    /// <summary>"H wie Heinrich, O wie Otto, F wie Friedrich - so heißt der Mieter".</summary>
    private static bool IsCalledAfter(ScanText text, int last)
    {
        for (var index = last + 1; index < Math.Min(text.Count, last + ReachAfter); index++)
        {
            text.Work++;
            if (_calls.Contains(text[index].Hash))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The "Anton" in "A wie Anton" is nobody.</summary>
    private static void Examples(ScanText text, in LetterRun run, ref List<(int Start, int End)>? examples)
    {
        for (var index = 0; index < run.Count; index++)
        {
            if (run[index].Last > run[index].First + 1)
            {
                examples ??= [];
                examples.Add((text[run[index].First].Start, text[run[index].Last].End));
            }
        }
    }

    private static bool IsWithin(List<(int Start, int End)> examples, int place)
    {
        var (low, high) = (0, examples.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = examples[middle].End <= place ? (middle + 1, high) : (low, middle);
        }

        return low < examples.Count && examples[low].Start <= place;
    }
}
