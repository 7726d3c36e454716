using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.Germany;

/// <summary>German streets with house number: "Bergstr. 27", "Kaiser-Wilhelm-Ring 111", "Am Markt 29", "unter den Eichen 165", "Alte Poststraße 3 a".</summary>
internal sealed class StreetRecognizer : Recognizer
{
    private const int MostWordsBefore = 4;

    public override void Find(ScanText text)
    {
        if (!text.HasDigit)
        {
            return;
        }

        for (var index = 1; index < text.Count; index++)
        {
            if (
                text[index].Shape == TokenShape.Number
                && text[index].Length <= 4
                && text.First(index) != '0'
                && text[index].AfterSpace | text.IsSymbol(index - 1, '.')
            )
            {
                Judge(text, index);
            }
        }
    }

    private static void Judge(ScanText text, int number)
    {
        var name = number - 1;
        name -= text.IsSymbol(name, '.') || text.IsSymbol(name, ',') ? 1 : 0;
        if (name < 0 || text[name].Shape != TokenShape.Word || text[number].AfterLine || IsQuantity(text, number))
        {
            return;
        }

        var named = StreetWords.EndsLikeStreet(text, name, out var sure);
        var first = named ? NameStart(text, name, number) : -1;
        if (named && !sure && !IsConfirmed(text, first, number))
        {
            return;
        }

        if (!named && StreetOf(text, name) is var street and >= 0)
        {
            text.Report(text[street].Start, text[HouseNumber.End(text, number)].End, PersonalDataKind.Address, "street", Rank.Address + 1);
            return;
        }

        if (!named)
        {
            first = PrepositionStart(text, name, IsTownNext(text, number));
            if (first < 0 && IsUnheardOf(text, name, number))
            {
                first = UnheardOfStart(text, name);
            }
            else if (first < 0 || !IsConfirmedStrongly(text, first, name, number))
            {
                return;
            }
        }

        text.Report(text[first].Start, text[HouseNumber.End(text, number)].End, PersonalDataKind.Address, "street", Rank.Address + 1);
    }

    /// <summary>A street that ends like none, before a postal code with town ("Tal 12, 80331 München"), or after the word "Straße".</summary>
    private static bool IsUnheardOf(ScanText text, int name, int number)
    {
        ref var word = ref text[name];
        if (word.Is(CueSearch.Deciding | Cue.Month | Cue.Address | Cue.NumberWord))
        {
            return false;
        }

        var rare = word.Length >= 4 && !word.IsIn(WordLists.FrequentWord | WordLists.VeryFrequentWord);
        return ((word.IsCapital || rare) && IsTownNext(text, number))
            || (word.Length >= 3 && name > 0 && StreetWords.IsStreetCue(text, name - 1) && EndsPhrase(text, number));
    }

    /// <summary>"Gut Hohenholz", "Sankt Anna": capitals before belong to it.</summary>
    private static int UnheardOfStart(ScanText text, int name)
    {
        var before = name - 1;
        return
            before > 0
            && text[name].IsCapital
            && text[before].IsCapital
            && text[before].Shape == TokenShape.Word
            && !text[name].AfterLine
            && !text[before].Is(CueSearch.Deciding | Cue.Address | Cue.Title | Cue.NumberWord)
            ? before
            : name;
    }

    /// <summary>"Platz der Einheit", "Straße des 17. Juni", "Allee der Kosmonauten": where the street word stands, or -1.</summary>
    private static int StreetOf(ScanText text, int name)
    {
        for (var index = name - 1; index > 0 && index >= name - 4; index--)
        {
            text.Work++;
            if (StreetWords.IsLink(text, index) && StreetWords.IsStreetWord(text, index - 1))
            {
                return index - 1;
            }
        }

        return -1;
    }

    private static bool IsQuantity(ScanText text, int number)
    {
        var next = number + 1;
        return next < text.Count
            && (
                text.First(next) is '€' or '%' or ':' or '°' && !text[next].AfterSpace
                || text.First(next) is '€'
                || text[next].Is(Cue.Measure | Cue.Month) && !text[next].Is(Cue.Filler)
            );
    }

    /// <summary>Hyphenated parts and the words that belong to the name: "Kaiser-Wilhelm-Ring", "Alte Poststraße", "An der alten Mühle".</summary>
    private static int NameStart(ScanText text, int name, int number)
    {
        var first = name;
        var confirmed =
            IsPostalCode(text, HouseNumber.End(text, number) + 1)
            || AddressCue.Before(text, name)
            || EndsLine(text, number)
            || IsUsualPreposition(text, name);
        for (var steps = 0; steps < MostWordsBefore && first > 0; steps++)
        {
            if (first > 1 && text.IsSymbol(first - 1, '-') && !text[first].AfterSpace && text[first - 2].Shape == TokenShape.Word)
            {
                first -= 2;
            }
            else if (
                first > 2
                && text.IsSymbol(first - 1, '-')
                && text.IsSymbol(first - 2, '.')
                && text[first - 3].Shape == TokenShape.Word
            )
            {
                first -= 3;
            }
            else if (Belongs(text, first - 1, name, confirmed))
            {
                first--;
            }
            else
            {
                break;
            }
        }

        return first;
    }

    /// <summary>Before a bare "Straße" or "Weg" any adjective or name; before a whole compound only an adjective in -e/-er or a preposition.</summary>
    private static bool Belongs(ScanText text, int index, int name, bool confirmed)
    {
        ref var word = ref text[index];
        if (word.Shape != TokenShape.Word || word.Is(CueSearch.Deciding | Cue.Address | Cue.NumberWord) || text[index + 1].AfterLine)
        {
            return false;
        }

        var bare = text[name].Length <= 7 && index == name - 1;
        if (bare)
        {
            return !word.IsIn(WordLists.VeryFrequentWord) || StreetWords.IsAdjective(text, index) || StreetWords.IsArticle(text, index);
        }

        if (StreetWords.IsPreposition(text, index))
        {
            return !IsOrdinary(text, index) && (confirmed || (word.IsCapital && !Starts(text, index)));
        }

        var article =
            StreetWords.IsArticle(text, index) && index > 0 && StreetWords.IsPreposition(text, index - 1) && !IsOrdinary(text, index - 1);
        return (article && (confirmed || text[index - 1].IsCapital))
            || ((StreetWords.IsAdjective(text, index) || IsOfTown(text, index)) && index == name - 1);
    }

    /// <summary>"Eschersheimer Landstraße": an adjective made of a town.</summary>
    private static bool IsOfTown(ScanText text, int index) =>
        text[index].Length >= 5
        && text.Word(index).EndsWith("er", StringComparison.OrdinalIgnoreCase)
        && !text[index].IsIn(WordLists.FrequentWord | WordLists.VeryFrequentWord)
        && !text[index].Is(Cue.Title | Cue.Role | Cue.Kinship);

    /// <summary>"in der Hauptstraße 5": "in" is grammar, while "am" and "unter" are mostly part of the name; "In" in capitals decides.</summary>
    private static bool IsOrdinary(ScanText text, int index) =>
        text.Word(index) is "in" or "auf" or "im" or "ob" or "bei" or "beim" or "neben" or "hinter" or "vor" or "an" or "zum" or "zur";

    private static bool Starts(ScanText text, int index) => index == 0 || text.First(index - 1) is '.' or '!' or '?';

    /// <summary>"Am Markt", "Unter den Eichen", "An der alten Mühle": tells where the preposition stands, or -1.</summary>
    private static int PrepositionStart(ScanText text, int name, bool sure)
    {
        for (var index = name - 1; index >= Math.Max(0, name - 3); index--)
        {
            text.Work++;
            if (StreetWords.IsPreposition(text, index))
            {
                return index;
            }

            if (
                text[index].Shape != TokenShape.Word
                || !(StreetWords.IsArticle(text, index) || StreetWords.IsAdjective(text, index) || text[index].IsCapital || sure)
            )
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsConfirmed(ScanText text, int first, int number) =>
        text[first].Case is LetterCase.Title or LetterCase.Upper
        || AddressCue.Before(text, first)
        || IsPostalCode(text, HouseNumber.End(text, number) + 1)
        || StandsAlone(text, first, number)
        || EndsPhrase(text, number);

    private static bool IsConfirmedStrongly(ScanText text, int first, int name, int number)
    {
        if (text[name].Is(Cue.Month | CueSearch.Deciding | Cue.Address) || text[name].IsIn(WordLists.VeryFrequentWord))
        {
            return false;
        }

        return IsPostalCode(text, HouseNumber.End(text, number) + 1)
            || AddressCue.Before(text, first)
            || (StreetWords.IsUsualAfterPreposition(text, name) && EndsPhrase(text, number))
            || (text[first].IsCapital && text[name].IsCapital && !Starts(text, first) && StandsAlone(text, first, number))
            || (text[first].AfterLine && text[name].IsCapital && StandsAlone(text, first, number));
    }

    /// <summary>Nothing else is on its line, or commas set it off.</summary>
    private static bool StandsAlone(ScanText text, int first, int number)
    {
        var next = HouseNumber.End(text, number) + 1;
        var before = text[first].AfterLine || text.First(first - 1) is ',' or ':' or ';' or '(' or '-';
        return before && (next >= text.Count || text[next].AfterLine || text.First(next) is ',' or ';' or ')' or '.' or '!');
    }

    /// <summary>"am sportplatz 12", "unter den eichen 3": in small letters "am" and "unter" belong to the name.</summary>
    private static bool IsUsualPreposition(ScanText text, int name) =>
        (name > 0 && StreetWords.IsUsualPreposition(text, name - 1)) || (name > 1 && StreetWords.IsUsualPreposition(text, name - 2));

    private static bool EndsPhrase(ScanText text, int number)
    {
        var next = HouseNumber.End(text, number) + 1;
        return next >= text.Count
            || text[next].AfterLine
            || text[next].Shape == TokenShape.Symbol
            || text[next].IsIn(WordLists.VeryFrequentWord);
    }

    private static bool EndsLine(ScanText text, int number)
    {
        var next = HouseNumber.End(text, number) + 1;
        return next >= text.Count || text[next].AfterLine;
    }

    /// <summary>Five digits and a town right after ("Tal 12, 80331 München").</summary>
    private static bool IsTownNext(ScanText text, int number)
    {
        var next = HouseNumber.End(text, number) + 1;
        next += next < text.Count && (text.First(next) is ',' or '-' or '/' || text.Word(next) is "in") ? 1 : 0;
        next += next + 1 < text.Count && text[next].Length <= 2 && text.IsSymbol(next + 1, '-') ? 2 : 0; // "A-6020"
        return next + 1 < text.Count
            && text[next].Shape == TokenShape.Number
            && (text[next].Length == 5 || (text[next].Length == 4 && text[next + 1].IsIn(WordLists.Place)))
            && text[next + 1].Shape == TokenShape.Word
            && text[next + 1].Length > 2;
    }

    /// <summary>Four or five digits within two tokens ("…, 44135 Dortmund", "… in 44135 Dortmund").</summary>
    private static bool IsPostalCode(ScanText text, int index)
    {
        for (var at = index; at < Math.Min(text.Count, index + 4); at++)
        {
            if (text[at].Shape == TokenShape.Number)
            {
                return text[at].Length is 4 or 5;
            }
        }

        return false;
    }
}
