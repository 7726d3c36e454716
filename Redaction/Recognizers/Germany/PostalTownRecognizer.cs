using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.Germany;

/// <summary>Postal code with town: five digits (Germany), four (Austria, Switzerland, only with a town that is known or a street before).</summary>
internal sealed class PostalTownRecognizer : Recognizer
{
    private static readonly WordSet _before = WordHash.SetOf(
        "bad sankt st gross klein neu alt ober unter nieder markt burg schloss hansestadt lutherstadt universitaetsstadt kurort ostseebad seebad hohen san la le saint"
    );
    private static readonly WordSet _labels = WordHash.SetOf("plz postleitzahl ort wohnort stadt town city");
    private static readonly WordSet _joints = WordHash.SetOf("am an im in ob bei auf a b i d der den dem vor unter zu v");

    public override void Find(ScanText text)
    {
        if (!text.Outline.HasNumber(3, 5))
        {
            return;
        }

        foreach (var index in text.Numbers)
        {
            if (
                index + 1 < text.Count
                && (text[index].Length is 4 or 5 ? IsFree(text, index) : IsPolish(text, index))
                && Town(text, index + 1) is var town and >= 0
            )
            {
                Judge(text, index, town);
            }
        }
    }

    private static bool IsFree(ScanText text, int index)
    {
        if (text[index].AfterSpace || index == 0 || text.First(index - 1) is ',' or '(' or ':' or '/')
        {
            return index == 0
                || text[index].AfterLine
                || text[index - 1].Shape != TokenShape.Number
                || text[index - 1].Length <= 3
                || (text[index].Length == 5 && IsYearOf(text, index - 1));
        }

        return text.First(index - 1) == '-'
            && index > 1
            && !text[index - 1].AfterSpace
            && text.Word(index - 2)
                is "L"
                    or "F"
                    or "B"
                    or "NL"
                    or "I"
                    or "PL"
                    or "D"
                    or "DE"
                    or "A"
                    or "AT"
                    or "CH"
                    or "d"
                    or "de"
                    or "a"
                    or "ch";
    }

    /// <summary>"80-831 Gdańsk"; but "82-145" before another line is a house number.</summary>
    private static bool IsPolish(ScanText text, int index) =>
        text[index].Length == 3
        && text[index + 1].Shape == TokenShape.Word
        && !text[index + 1].AfterLine
        && !text[index + 1].IsIn(WordLists.FrequentWord | WordLists.VeryFrequentWord)
        && index > 1
        && text.IsSymbol(index - 1, '-')
        && text[index - 2].Shape == TokenShape.Number
        && text[index - 2].Length == 2
        && text[index - 2].AfterSpace
        && text.Touches(index - 1)
        && text.Touches(index);

    /// <summary>"28. August 1993 34117 Kassel".</summary>
    private static bool IsYearOf(ScanText text, int index) => text.Word(index) is ['1', '9', _, _] or ['2', '0', _, _];

    private static void Judge(ScanText text, int index, int town)
    {
        var prefix = text.IsSymbol(index - 1, '-') && !text[index].AfterSpace ? index - 2 : index;
        var last = TownEnd(text, town);
        var known = Known(text, town, last);
        var parted = town > index + 1; // "28834, falls": behind a comma only a town that is known
        var near = (CueSearch.Before(text, prefix) & ~(Cue.Address | Cue.Phone)) == Cue.None;
        var announced = AddressCue.Before(text, prefix) || FollowsStreet(text, prefix) || IsLabelled(text, prefix);
        var plausible =
            !parted
            && text[index].Length > 3
            && text[town].Case is LetterCase.Title or LetterCase.Upper
            && !text[town].IsIn(WordLists.FrequentWord | WordLists.Noun);
        var five = text[index].Length != 4 && text.Word(index) is not ("00000" or "12345");
        if ((parted && (!known || (!announced && IsReading(text, prefix)))) || InquiredPlace.Is(text, prefix))
        {
            return;
        }

        if (
            five
                ? known || announced || (plausible && near)
                : (known && (announced || near || (text[town].IsCapital && IsWhither(text, prefix))) && !IsYear(text, index))
                    || (announced && plausible && FollowsStreet(text, prefix))
        )
        {
            text.Report(
                text[prefix].Start,
                text[last].End,
                PersonalDataKind.Address,
                known ? "postal-code:town" : "postal-code",
                known && five && (IsNextInList(text, prefix) || !IsAnnouncedNumber(text, prefix)) ? Rank.Cue + 1 : Rank.Address + 2
            );
        }
    }

    /// <summary>"Postnummer 83340192, 04315 Leipzig": the word spoke of the number before.</summary>
    private static bool IsNextInList(ScanText text, int index) =>
        index > 1 && text.First(index - 1) is ',' or '/' or ';' && text[index - 2].Shape == TokenShape.Number;

    /// <summary>Where the town begins, or -1: a word of three letters or more that is no unit and no function word.</summary>
    private static int Town(ScanText text, int index)
    {
        index += text.IsSymbol(index, ',') || IsInTown(text, index) ? 1 : 0;
        if (index >= text.Count || text[index].Shape != TokenShape.Word || !text[index].AfterSpace || text[index].Length < 2)
        {
            return -1;
        }

        var unusable = text[index].Is(Cue.Measure | CueSearch.Deciding | Cue.Month | Cue.Status) && !text[index].IsIn(WordLists.Place);
        var everyday =
            text[index].IsIn(WordLists.VeryFrequentWord)
            && !(text[index].IsIn(WordLists.Place) && text[index].IsIn(WordLists.Noun)) // "45127 Essen" but not "28834 the"
            && !_before.Contains(text[index].Hash);
        return unusable || everyday ? -1 : index;
    }

    /// <summary>"80331 in München".</summary>
    private static bool IsInTown(ScanText text, int index) =>
        index + 1 < text.Count
        && text.Word(index) is "in"
        && text[index + 1].IsIn(WordLists.Place)
        && text[index - 1].Length == 5
        && !text[index + 1].IsIn(WordLists.VeryFrequentWord);

    /// <summary>"Frankfurt am Main", "Bad Homburg v. d. H.", "Halle (Saale)", "Villingen-Schwenningen".</summary>
    private static int TownEnd(ScanText text, int town)
    {
        var last = town;
        if (_before.Contains(text[town].Hash) && town + 1 < text.Count)
        {
            last += text.IsSymbol(town + 1, '.') && town + 2 < text.Count ? 2 : 1;
        }

        while (
            last + 2 < text.Count && text.First(last + 1) is '-' or '/' && text.Touches(last + 1) && text[last + 2].Shape == TokenShape.Word
        )
        {
            last += 2;
        }

        return RiverEnd(text, last);
    }

    private static int RiverEnd(ScanText text, int last)
    {
        var next = last + 1;
        for (
            var steps = 0;
            steps < 4
                && next < text.Count
                && !text[next].AfterLine
                && _joints.Contains(text[next].Hash)
                && text[next].Shape == TokenShape.Word;
            steps++
        )
        {
            next++;
            next += text.IsSymbol(next, '.') ? 1 : 0;
        }

        var river =
            next > last + 1 && next < text.Count && text[next].Shape == TokenShape.Word && !text[next].AfterLine && text[next].Length >= 3;
        if (river && IsRiverLike(text, next))
        {
            return next;
        }

        return text.IsSymbol(next - 1, '.') ? InitialsEnd(text, last, next) : last;
    }

    /// <summary>"a. M.", "v. d. H.": single capitals after an abbreviated preposition.</summary>
    private static int InitialsEnd(ScanText text, int last, int next) =>
        next < text.Count && text[next].Length == 1 && text[next].Shape == TokenShape.Word && next > last + 1 ? next : last;

    private static bool IsRiverLike(ScanText text, int index) =>
        Rivers.Contains(text[index].Hash) || (text[index].IsIn(WordLists.Place) && !text[index].IsIn(WordLists.VeryFrequentWord));

    private static bool Known(ScanText text, int town, int last)
    {
        for (var index = town; index <= last; index++)
        {
            if (text[index].IsIn(WordLists.Place) && text[index].Length >= 3)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Kundennummer: 34117 Kassel": a word right before says what the number is.</summary>
    private static bool IsAnnouncedNumber(ScanText text, int index)
    {
        var before = index - 1;
        while (before > 0 && index - before < 3 && (text.First(before) is ':' or '.' or '=' || text.Word(before) is "ist" or "is"))
        {
            before--;
        }

        return before >= 0 && text[before].Is(CueSearch.Deciding | Cue.NumberWord);
    }

    /// <summary>"PLZ/Ort: 4020 Linz", "postcode and city are 8001 Zürich".</summary>
    private static bool IsLabelled(ScanText text, int index) =>
        index > 1
        && (text.First(index - 1) is ':' or ',' or '=' || text.Word(index - 1) is "ist" or "sind" or "lautet" or "is" or "are")
        && text[index - 2].Shape == TokenShape.Word
        && _labels.Contains(text[index - 2].Hash);

    /// <summary>"Zählerstand 28834, …": the number is a count of something.</summary>
    private static bool IsReading(ScanText text, int index) =>
        (CueSearch.Before(text, index) & (Cue.Measure | Cue.Article | Cue.Order)) != 0;

    /// <summary>"Lieferung nach 5020 Salzburg": after such a word stands a place, whatever was spoken of before.</summary>
    private static bool IsWhither(ScanText text, int index) =>
        index > 0 && text.Word(index - 1) is "nach" or "in" or "aus" or "to" or "from";

    private static bool IsYear(ScanText text, int index) =>
        text.First(index) is '1' or '2' && text.Word(index) is ['1', '9', ..] or ['2', '0', ..] && !AddressCue.Before(text, index);

    /// <summary>The street found right before ends no more than three tokens earlier.</summary>
    private static bool FollowsStreet(ScanText text, int index)
    {
        var candidates = text.Candidates;
        for (var at = candidates.Count - 1; at >= 0 && candidates.Count - at < 32; at--)
        {
            text.Work++;
            if (candidates[at].Kind == PersonalDataKind.Address && candidates[at].End <= text[index].Start)
            {
                return text[index].Start - candidates[at].End <= 8;
            }
        }

        return false;
    }

    private static readonly WordSet Rivers = WordHash.SetOf(
        "main rhein neckar donau inn isar lahn elbe oder spree havel saale mosel saar ruhr weser ems aller leine fulda werra lech iller wuerm ammersee starnberger bodensee tauber kocher jagst nahe brenz enz fils rems murg breisgau allgaeu taunus harz odenwald schwarzwald westerwald wald see chiemsee tegernsee ilm unstrut pegnitz regnitz vils naab paar glan sieg agger lippe niers erft ahr rur hunte luhe trave eider steinhuder meer"
    );
}
