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
        if (!text.Outline.HasNumber(1, 4))
        {
            return;
        }

        foreach (var index in text.Numbers)
        {
            if (index > 0 && text[index].Length <= 4 && text.First(index) != '0' && text[index].AfterSpace | text.IsSymbol(index - 1, '.'))
            {
                Judge(text, index);
            }
        }
    }

    private static void Judge(ScanText text, int number)
    {
        var name = LastWordBefore(text, number);
        if (name < 0 || text[name].Shape != TokenShape.Word || text[number].AfterLine || IsQuantity(text, number))
        {
            return;
        }

        var named = StreetWords.EndsLikeStreet(text, name, out var sure);
        var first = named ? NameStart(text, name, number) : -1;
        if (named && (sure ? IsBare(text, first, name, number) : !StreetEvidence.IsEnough(text, first, number)))
        {
            return;
        }

        if (!named && StreetOf(text, name) is var street and >= 0)
        {
            Report(text, street, number, named: true);
            return;
        }

        if (!named)
        {
            first = PrepositionStart(text, name, PostalCodes.AreNextWithTown(text, number));
            if (first < 0 && UnheardOfStreets.LowGermanStart(text, name) is var low and >= 0 && StreetEvidence.EndsPhrase(text, number))
            {
                first = low;
            }
            else if (first < 0 && UnheardOfStreets.Is(text, name, number))
            {
                first = UnheardOfStreets.Start(text, name);
            }
            else if (first < 0 || !StreetEvidence.IsStrong(text, first, name, number))
            {
                return;
            }
        }

        if (!InquiredPlace.Is(text, first))
        {
            Report(text, first, number, named);
        }
    }

    /// <summary>Behind the name of a street stands no number of a customer: "Verbrauchsstelle Amselschlag 112-147".</summary>
    private static void Report(ScanText text, int first, int number, bool named)
    {
        var rank = named ? Rank.Cue + 1 : Rank.Address + 1;
        text.Report(text[first].Start, text[HouseNumber.End(text, number)].End, PersonalDataKind.Address, "street", rank);
    }

    /// <summary>"Straße 2", "die Straße 12": with nothing before it the word is a name only where an address is told.</summary>
    private static bool IsBare(ScanText text, int first, int name, int number) =>
        (first == name || (first == name - 1 && StreetWords.IsArticle(text, first)))
        && StreetWords.IsStreetWord(text, name)
        && !AddressCue.Before(text, first)
        && !PostalCodes.AreNear(text, HouseNumber.End(text, number) + 1);

    /// <summary>The last word of the name: "Schlossgasse Nr. 7", "Schulstr. 3", "Gewerbepark Süd 14".</summary>
    private static int LastWordBefore(ScanText text, int number)
    {
        var name = HouseWords.Before(text, number);
        if (name >= 0)
        {
            return name;
        }

        name = number - 1;
        name -= text.IsSymbol(name, '.') || text.IsSymbol(name, ',') ? 1 : 0;
        if (
            name > 0
            && text[name].Shape == TokenShape.Word
            && text.Word(name) is "Nr" or "nr" or "No" or "Hausnr" or "Hausnummer" or "hausnummer"
        )
        {
            name -= text.IsSymbol(name - 1, ',') ? 2 : 1;
        }

        name -= name > 0 && text.IsSymbol(name, '.') ? 1 : 0;
        return name > 0 && StreetWords.IsDirection(text, name) && StreetWords.EndsLikeStreet(text, name - 1, out _) ? name - 1 : name;
    }

    /// <summary>"Platz der Einheit", "Straße des 17. Juni", "Allee der Kosmonauten": where the street word stands, or -1.</summary>
    private static int StreetOf(ScanText text, int name)
    {
        for (var index = name - 1; index > 0 && index >= name - 4; index--)
        {
            text.Work++;
            var kind = index > 1 && text.IsSymbol(index - 1, '.') ? index - 2 : index - 1; // "Str. des Friedens"
            if (StreetWords.IsLink(text, index) && StreetWords.IsStreetWord(text, kind))
            {
                return kind;
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
                || IsDayOrFloor(text, next)
                || IsDecimal(text, next)
                || HouseNumber.IsFileNumber(text, number)
                || StreetWords.IsUnit(text, next)
                || text.First(next) is '€'
                || text[next].Is(Cue.Measure | Cue.Month) && !text[next].Is(Cue.Filler) && text.Word(next) is not ("seit" or "since")
            );
    }

    /// <summary>"26,97".</summary>
    private static bool IsDecimal(ScanText text, int comma) =>
        text.IsSymbol(comma, ',') && text.Touches(comma) && text.Touches(comma + 1) && text[comma + 1].Shape == TokenShape.Number;

    /// <summary>"27.12.", "2. Stock": an ordinal number.</summary>
    private static bool IsDayOrFloor(ScanText text, int dot) =>
        text.IsSymbol(dot, '.')
        && text.Touches(dot)
        && dot + 1 < text.Count
        && (
            (text[dot + 1].Shape == TokenShape.Number && text[dot + 1].Length <= 4 && text.Touches(dot + 1))
            || text.Word(dot + 1) is "Stock" or "stock" or "OG" or "Etage" or "etage" or "Obergeschoss"
        );

    /// <summary>Hyphenated parts and the words that belong to the name: "Kaiser-Wilhelm-Ring", "Alte Poststraße", "An der alten Mühle".</summary>
    private static int NameStart(ScanText text, int name, int number)
    {
        var first = name;
        var confirmed =
            PostalCodes.AreNear(text, HouseNumber.End(text, number) + 1)
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
            return IsOfBareName(text, index, name)
                || text.Word(index) is "zum" or "Zum"
                || !IsOrdinary(text, index) && (confirmed || (word.IsCapital && !StreetEvidence.Starts(text, index)));
        }

        var article =
            StreetWords.IsArticle(text, index)
            && index > 0
            && StreetWords.IsPreposition(text, index - 1)
            && (!IsOrdinary(text, index - 1) || IsOfBareName(text, index - 1, name));
        return (article && (confirmed || text[index - 1].IsCapital))
            || ((StreetWords.IsAdjective(text, index) || IsOfTown(text, index)) && index == name - 1);
    }

    /// <summary>"Eschersheimer Landstraße": an adjective made of a town.</summary>
    private static bool IsOfTown(ScanText text, int index) =>
        text[index].Length >= 5
        && text.Word(index).EndsWith("er", StringComparison.OrdinalIgnoreCase)
        && !text[index].IsIn(WordLists.FrequentWord | WordLists.VeryFrequentWord)
        && !text[index].Is(Cue.Title | Cue.Role | Cue.Kinship);

    /// <summary>"an der alten Mühle 3", "auf dem hohen Berg 2": a name of plain words begins with its preposition.</summary>
    private static bool IsOfBareName(ScanText text, int index, int name) =>
        text.Word(index) is "an" or "auf" or "hinter" or "vor" or "zum" or "zur" && text[name].Length <= 7 && index < name - 1;

    /// <summary>"in der Hauptstraße 5": "in" is grammar, while "am" and "unter" are mostly part of the name; "In" in capitals decides.</summary>
    private static bool IsOrdinary(ScanText text, int index) =>
        text.Word(index) is "in" or "auf" or "im" or "ob" or "bei" or "beim" or "neben" or "hinter" or "vor" or "an" or "zum" or "zur";

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

    /// <summary>"am sportplatz 12", "unter den eichen 3": in small letters "am" and "unter" belong to the name.</summary>
    private static bool IsUsualPreposition(ScanText text, int name) =>
        (name > 0 && StreetWords.IsUsualPreposition(text, name - 1)) || (name > 1 && StreetWords.IsUsualPreposition(text, name - 2));

    private static bool EndsLine(ScanText text, int number)
    {
        var next = HouseNumber.End(text, number) + 1;
        return next >= text.Count || text[next].AfterLine;
    }
}
