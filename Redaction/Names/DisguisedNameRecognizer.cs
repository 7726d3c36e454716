using CustomerBot.Redaction.Recognizers;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Names;

/// <summary>Names with digits or signs for letters: "J3nny M3y3r", "L€vin", "D*v*d H*ll*w*y".</summary>
internal sealed class DisguisedNameRecognizer : Recognizer
{
    private static readonly WordSet _before = WordHash.SetOf("bei an von fuer mit from with for to some einem einer");

    public override void Find(ScanText text)
    {
        if (!text.HasDigit && !text.Outline.MayHaveAny("!€@$|*"))
        {
            return;
        }

        for (var index = 0; index < text.Count - 1; index++)
        {
            if (
                text[index].Shape == TokenShape.Symbol
                || !text.Touches(index + 1)
                || (text[index].Shape == TokenShape.Number && (text[index].Length > 1 || text[index + 1].Shape != TokenShape.Word))
                || (index > 0 && text.Touches(index))
            )
            {
                continue;
            }

            var word = DisguisedWord.From(text, index);
            if (!word.IsDisguised)
            {
                index = Math.Max(index, word.Last);
                continue;
            }

            var second = word.Last + 1 < text.Count && !text[word.Last + 1].AfterLine ? DisguisedWord.From(text, word.Last + 1) : default;
            var family = IsFamilyName(text, word.Last + 1);
            if (IsName(text, index, word, second) || (word.IsGivenName && text[index].IsCapital && (family || IsIntroduced(text, index))))
            {
                var last =
                    second.IsDisguised ? second.Last
                    : family ? word.Last + 1
                    : word.Last;
                text.Report(text[index].Start, text[last].End, PersonalDataKind.Person, "disguised:name", Rank.Name + 1);
                index = last;
            }
        }
    }

    private static bool IsFamilyName(ScanText text, int index) =>
        index < text.Count
        && text[index].Case == LetterCase.Title
        && !text[index].AfterLine
        && text[index].AfterSpace
        && text[index].IsIn(WordLists.FamilyName | WordLists.RareName)
        && !text[index].IsIn(WordLists.VeryFrequentWord);

    /// <summary>"I'm J0hn".</summary>
    private static bool IsIntroduced(ScanText text, int index) =>
        NameAnnouncement.IsBefore(text, index) || (index > 1 && text.Word(index - 1) is "m" && text.First(index - 2) == '\'');

    private static bool IsName(ScanText text, int first, in DisguisedWord word, in DisguisedWord second)
    {
        if (word.IsName || (second.IsDisguised && second.IsName))
        {
            return true;
        }

        return text[first].IsCapital
            && !word.IsOrdinary
            && (
                (second.IsDisguised && text.First(second.First) is >= 'A' and <= 'Z')
                || NameAnnouncement.IsBefore(text, first)
                || (word.HasGap && first > 0 && _before.Contains(text[first - 1].Hash))
            );
    }
}
