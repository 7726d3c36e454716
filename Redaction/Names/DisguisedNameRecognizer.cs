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
            if (text[index].Shape != TokenShape.Word || !text.Touches(index + 1) || (index > 0 && text.Touches(index)))
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
            if (IsName(text, index, word, second))
            {
                var last = second.IsDisguised ? second.Last : word.Last;
                text.Report(text[index].Start, text[last].End, PersonalDataKind.Person, "disguised:name", Rank.Name + 1);
                index = last;
            }
        }
    }

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
