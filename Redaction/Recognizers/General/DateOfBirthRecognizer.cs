using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>Dates that a word, an asterisk or a person's name right before it makes a date of birth. Delivery dates stay.</summary>
internal sealed class DateOfBirthRecognizer : Recognizer
{
    /// <summary>Nobody younger is a customer, so a later date after a name is something else.</summary>
    private const int YoungestYear = 2012;

    /// <summary>Who names a day so long ago without saying what it is of gives a date of birth.</summary>
    internal const int AdultYear = 2005;

    private static readonly WordSet _otherDates = WordHash.SetOf(
        "vom seit from since dated baujahr bj ab bis until gebaut gekauft built kaufdatum modelljahr vertragsbeginn beginn geheiratet hochzeit eingezogen gegruendet started began married founded"
    );

    private static readonly WordSet _bounds = WordHash.SetOf("vor nach ab seit bis before after since until");

    public override void Find(ScanText text)
    {
        var birth = (text.Cues & Cue.Birth) != 0;
        if (!birth && !MayHoldDate(text))
        {
            return;
        }

        for (var index = 0; index < text.Count; index++)
        {
            if (!IsFree(text, index))
            {
                continue;
            }

            if (birth && WrittenDate.TryRead(text, index, out var last) && BirthCue.Near(text, index, last) && !IsBound(text, index))
            {
                text.Report(text[index].Start, text[last].End, PersonalDataKind.DateOfBirth, "cue:words", Rank.Checksum);
                index = last;
            }
            else if (DateReader.TryRead(text, index, out last, out var year))
            {
                Judge(text, index, last, year);
                index = last;
            }
            else if (
                PartialDate.TryRead(text, index, out last)
                && (last == index ? BirthCue.IsBeside(text, index) : BirthCue.Near(text, index, last))
            )
            {
                text.Report(text[index].Start, text[last].End, PersonalDataKind.DateOfBirth, "cue", Rank.Cue);
                index = last;
            }
            else if (text[index].Shape == TokenShape.Number && text[index].Length is 6 or 8 && BirthCue.Near(text, index, index))
            {
                text.Report(text[index].Start, text[index].End, PersonalDataKind.DateOfBirth, "cue", Rank.Cue);
            }
        }
    }

    /// <summary>Three numbers, or two and the name of a month.</summary>
    private static bool MayHoldDate(ScanText text) =>
        text.Outline.Numbers >= 3 || (text.Outline.Numbers == 2 && (text.Cues & Cue.Month) != 0);

    /// <summary>"before the first of January 2000", "ab dem ersten Mai 1990": a rule for many, not somebody's day.</summary>
    private static bool IsBound(ScanText text, int first)
    {
        var before = first - 1;
        before -= before > 0 && text.Word(before) is "dem" or "the" ? 1 : 0;
        return before >= 0 && _bounds.Contains(text[before].Hash);
    }

    /// <summary>"Ich bin vom 11.11.1958".</summary>
    private static bool IsOfMe(ScanText text, int first) =>
        first > 1 && text.Word(first - 1) is "vom" or "von" or "from" && text.Word(first - 2) is "bin" or "am" or "Bin";

    private static bool IsFree(ScanText text, int index) =>
        text[index].Shape != TokenShape.Symbol && (text[index].AfterSpace || index == 0 || text[index - 1].Shape == TokenShape.Symbol);

    private static void Judge(ScanText text, int first, int last, int year)
    {
        var announced =
            BirthCue.Near(text, first, last) || text.IsSymbol(first - 1, '*') || (year is > 1900 and <= AdultYear && IsOfMe(text, first));
        if (announced)
        {
            text.Report(text[first].Start, text[last].End, PersonalDataKind.DateOfBirth, "cue", Rank.Checksum);
        }
        else if (year is > 1900 and <= YoungestYear && (FollowsName(text, first) || (year <= AdultYear && !IsOfSomethingElse(text, first))))
        {
            text.Report(text[first].Start, text[last].End, PersonalDataKind.DateOfBirth, "old-date", Rank.Cue);
        }
    }

    /// <summary>Something was bought, built or began on that day.</summary>
    private static bool IsOfSomethingElse(ScanText text, int first) =>
        (first > 0 && _otherDates.Contains(text[first - 1].Hash))
        || (first > 1 && _otherDates.Contains(text[first - 2].Hash))
        || (CueSearch.Before(text, first) & (Cue.Order | Cue.Article | Cue.Version)) != 0;

    /// <summary>A name was found that ends right before the date, with no more than a comma or bracket between.</summary>
    private static bool FollowsName(ScanText text, int first)
    {
        var before = first - 1;
        before -= before >= 0 && text.First(before) is ',' or '(' or '*' or ';' or '-' ? 1 : 0;
        if (before < 0)
        {
            return false;
        }

        if (text[before].Is(Cue.Kinship) && before == first - 2 && text.First(first - 1) == '(')
        {
            return true;
        }

        var candidates = text.Candidates;
        for (var index = candidates.Count - 1; index >= 0 && candidates.Count - index < 64; index--)
        {
            text.Work++;
            if (candidates[index].Kind == PersonalDataKind.Person && candidates[index].End == text[before].End)
            {
                return true;
            }
        }

        return false;
    }
}
