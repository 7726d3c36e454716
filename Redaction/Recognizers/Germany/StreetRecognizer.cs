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

        if (!named)
        {
            first = PrepositionStart(text, name);
            if (first < 0 || !IsConfirmedStrongly(text, first, name, number))
            {
                return;
            }
        }

        text.Report(text[first].Start, text[HouseNumber.End(text, number)].End, PersonalDataKind.Address, "street", Rank.Address + 1);
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
        var confirmed = IsPostalCode(text, HouseNumber.End(text, number) + 1) || AddressCue.Before(text, name);
        for (var steps = 0; steps < MostWordsBefore && first > 0; steps++)
        {
            if (first > 1 && text.IsSymbol(first - 1, '-') && !text[first].AfterSpace && text[first - 2].Shape == TokenShape.Word)
            {
                first -= 2;
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
            return !word.IsIn(WordLists.VeryFrequentWord) || IsAdjective(text, index) || StreetWords.IsArticle(text, index);
        }

        if (StreetWords.IsPreposition(text, index))
        {
            return !IsOrdinary(text, index) && (confirmed || (word.Case == LetterCase.Title && !Starts(text, index)));
        }

        var article =
            StreetWords.IsArticle(text, index) && index > 0 && StreetWords.IsPreposition(text, index - 1) && !IsOrdinary(text, index - 1);
        return (article && (confirmed || text[index - 1].Case == LetterCase.Title)) || (IsAdjective(text, index) && index == name - 1);
    }

    /// <summary>"in der Hauptstraße 5": "in" is grammar, while "am" and "unter" are mostly part of the name; "In" in capitals decides.</summary>
    private static bool IsOrdinary(ScanText text, int index) =>
        text.Word(index) is "in" or "auf" or "im" or "ob" or "bei" or "beim" or "neben" or "hinter" or "vor" or "an" or "zum" or "zur";

    private static bool Starts(ScanText text, int index) => index == 0 || text.First(index - 1) is '.' or '!' or '?';

    private static readonly HashSet<ulong> Adjectives =
        "alte alter neue neuer lange langer kurze obere oberer untere unterer grosse grosser kleine kleiner hohe hoher breite schmale alten neuen langen kurzen oberen unteren grossen kleinen hohen breiten aeussere innere vordere hintere erste zweite dritte rote schwarze weisse gruene stille krumme steile"
            .Split(' ')
            .Select(word => WordHash.OfFolded(word))
            .ToHashSet();

    private static bool IsAdjective(ScanText text, int index) => Adjectives.Contains(text[index].Hash);

    /// <summary>"Am Markt", "Unter den Eichen", "An der alten Mühle": tells where the preposition stands, or -1.</summary>
    private static int PrepositionStart(ScanText text, int name)
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
                || !(StreetWords.IsArticle(text, index) || IsAdjective(text, index) || text[index].Case == LetterCase.Title)
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
        || StandsAlone(text, first, number);

    private static bool IsConfirmedStrongly(ScanText text, int first, int name, int number)
    {
        if (text[name].Is(Cue.Month | CueSearch.Deciding | Cue.Address) || text[name].IsIn(WordLists.VeryFrequentWord))
        {
            return false;
        }

        return IsPostalCode(text, HouseNumber.End(text, number) + 1)
            || AddressCue.Before(text, first)
            || (
                text[first].Case == LetterCase.Title
                && text[name].Case == LetterCase.Title
                && !Starts(text, first)
                && StandsAlone(text, first, number)
            )
            || (text[first].AfterLine && text[name].Case == LetterCase.Title && StandsAlone(text, first, number));
    }

    /// <summary>Nothing else is on its line, or commas set it off.</summary>
    private static bool StandsAlone(ScanText text, int first, int number)
    {
        var next = HouseNumber.End(text, number) + 1;
        var before = text[first].AfterLine || text.First(first - 1) is ',' or ':' or ';' or '(' or '-';
        return before && (next >= text.Count || text[next].AfterLine || text.First(next) is ',' or ';' or ')' or '.' or '!');
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
