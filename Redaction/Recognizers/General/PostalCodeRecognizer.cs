using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>
/// A postal code without its town: after "PLZ", right behind a street, and behind a date of birth ("2. Januar 1943 und 40213" answers two
/// questions that prove who one is).
/// </summary>
internal sealed class PostalCodeRecognizer : Recognizer
{
    private const int Reach = 6;

    private static readonly WordSet _cues = WordHash.SetOf("plz postleitzahl postcode zip zipcode postalcode postal");

    private static readonly WordSet _towns = WordHash.SetOf("ort wohnort stadt town city");

    public override void Find(ScanText text)
    {
        if (!text.Outline.HasNumber(4, 5))
        {
            return;
        }

        foreach (var index in text.Numbers)
        {
            if (
                index > 0
                && text[index].Length is 4 or 5
                && IsWhole(text, index)
                && !InquiredPlace.Is(text, index)
                && (Announced(text, index) || BehindStreet(text, index) || BehindBirth(text, index) || BehindTown(text, index))
            )
            {
                text.Report(text[index].Start, text[index].End, PersonalDataKind.Address, "postal-code", Rank.Address);
                ReportTown(text, index);
            }
        }
    }

    /// <summary>"meine plz ist 34117 und der ort Kassel": the town is told apart.</summary>
    private static void ReportTown(ScanText text, int code)
    {
        for (var label = code + 1; label < Math.Min(text.Count - 1, code + Reach); label++)
        {
            if (text[label].Shape == TokenShape.Word && _towns.Contains(text[label].Hash))
            {
                var town = label + 1;
                town += text.First(town) is ':' or '=' || text.Word(town) is "ist" or "is" or "heißt" ? 1 : 0;
                if (town < text.Count && text[town].IsIn(WordLists.Place) && !text[town].IsIn(WordLists.VeryFrequentWord))
                {
                    text.Report(text[town].Start, text[town].End, PersonalDataKind.Address, "label:town", Rank.Address);
                }

                return;
            }
        }
    }

    private static bool IsWhole(ScanText text, int index) =>
        (text[index].AfterSpace || text[index - 1].Shape == TokenShape.Symbol)
        && !(text.Touches(index + 1) && text[index + 1].Shape != TokenShape.Symbol)
        && !(index + 2 < text.Count && text.Touches(index + 1) && text.Touches(index + 2) && text[index + 2].Shape == TokenShape.Number)
        && !(index + 1 < text.Count && (text.First(index + 1) is '€' or '%' || text[index + 1].Is(Cue.Measure)));

    private static bool Announced(ScanText text, int index)
    {
        for (var at = index - 1; at >= Math.Max(0, index - Reach); at--)
        {
            text.Work++;
            if (text[at].Shape == TokenShape.Word && _cues.Contains(text[at].Hash))
            {
                return true;
            }

            if (text[at].Shape == TokenShape.Number || text.First(at) is '?' or '!' or ';' || InquiredPlace.IsOffer(text, at))
            {
                return false;
            }
        }

        return false;
    }

    private static bool BehindStreet(ScanText text, int index) =>
        (text[index].Length == 5 || EndsAddress(text, index)) && Behind(text, index, PersonalDataKind.Address, mostBetween: 1);

    /// <summary>"Lerchenfelder Gürtel 5/2/11, 1160": four digits behind a comma that are no year, and nothing more.</summary>
    private static bool EndsAddress(ScanText text, int index) =>
        text.IsSymbol(index - 1, ',')
        && text.Word(index) is not (['1', '9', ..] or ['2', '0', ..])
        && (index + 1 == text.Count || text[index + 1].AfterLine || text.First(index + 1) is '.' or '!' or ',');

    /// <summary>"wohne in Münster, 48143", "Münster (48143)": where an address is told.</summary>
    private static bool BehindTown(ScanText text, int index)
    {
        var town = index - 1;
        town -= text.First(town) is ',' or '(' or '-' or '/' ? 1 : 0;
        return town >= 0
            && text[index].Length == 5
            && text[town].IsIn(WordLists.Place)
            && !text[town].IsIn(WordLists.VeryFrequentWord)
            && (text.Cues & Cue.Address) != 0
            && (CueSearch.Before(text, town) & ~(Cue.Address | Cue.Phone)) == Cue.None;
    }

    /// <summary>The date is found later, so its last number is looked at: a year of someone alive, with "und" or a comma between.</summary>
    private static bool BehindBirth(ScanText text, int index)
    {
        var joint = text.Word(index - 1) is "und" or "and" or "," or "/" or ";" or "+";
        return joint
            && text[index].Length == 5
            && index >= 4
            && text[index - 2].Shape == TokenShape.Number
            && text[index - 2].Length is 2 or 4
            && DateEnds(text, index - 2);
    }

    private static bool DateEnds(ScanText text, int year)
    {
        for (var first = Math.Max(0, year - 4); first < year; first++)
        {
            text.Work++;
            if (
                DateReader.TryRead(text, first, out var last, out var of)
                && last == year
                && of is > 1900 and <= DateOfBirthRecognizer.AdultYear
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool Behind(ScanText text, int index, PersonalDataKind kind, int mostBetween)
    {
        var candidates = text.Candidates;
        for (var at = candidates.Count - 1; at >= 0 && candidates.Count - at < 32; at--)
        {
            text.Work++;
            if (candidates[at].Kind == kind && candidates[at].End <= text[index].Start)
            {
                var before = index - 1;
                before -= text.First(before) is ',' or '/' or '-' || text.Word(before) is "in" ? mostBetween : 0;
                return before >= 0 && text[before].End == candidates[at].End;
            }
        }

        return false;
    }
}
