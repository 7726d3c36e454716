using CustomerBot.Redaction.Cues;

namespace CustomerBot.Redaction.Scanning;

/// <summary>Finds the word that says what a number is: the nearest one before it in the same sentence, else just after it.</summary>
internal static class CueSearch
{
    private const int FarthestBefore = 12;
    private const int FarthestAfter = 4;

    /// <summary>Words that settle what a number is.</summary>
    public const Cue Deciding =
        Cue.Customer
        | Cue.Order
        | Cue.Article
        | Cue.Password
        | Cue.Pin
        | Cue.OneTimeCode
        | Cue.UserName
        | Cue.Birth
        | Cue.Phone
        | Cue.Iban
        | Cue.Card
        | Cue.CardCheck
        | Cue.IdCard
        | Cue.Passport
        | Cue.DrivingLicence
        | Cue.Tax
        | Cue.Vat
        | Cue.Pension
        | Cue.Health
        | Cue.Plate
        | Cue.Measure
        | Cue.Version
        | Cue.Ip
        | Cue.Voucher
        | Cue.Secret;

    /// <summary>Words after which something follows that nobody else may know.</summary>
    public const Cue Secrets = Cue.Password | Cue.Pin | Cue.OneTimeCode | Cue.CardCheck | Cue.Secret;

    /// <summary>All cues of the nearest deciding word before the token, else of the nearest one after the last token.</summary>
    public static Cue Near(ScanText text, int first, int last)
    {
        var before = Before(text, first);
        return before != Cue.None ? before : After(text, last);
    }

    public static Cue Before(ScanText text, int first) =>
        text.CuesBefore.TryGet(first, out var cue) ? cue : text.CuesBefore.Keep(first, FindBefore(text, first));

    public static Cue After(ScanText text, int last) =>
        text.CuesBehind.TryGet(last, out var cue) ? cue : text.CuesBehind.Keep(last, FindAfter(text, last));

    private static Cue FindBefore(ScanText text, int first)
    {
        for (var index = first - 1; index >= Math.Max(0, first - FarthestBefore); index--)
        {
            text.Work++;
            if (EndsSentence(text, index) && !IsQuestionAboutIt(text, index, first))
            {
                return index == first - 1 ? BeforeBareNumber(text, first) : Cue.None;
            }

            if (IsTaxNumber(text, index))
            {
                return Cue.Tax;
            }

            if (text[index].Is(Deciding) && !(IsOnly(text[index].Cue, Cue.Measure) && FollowsNumberWord(text, first)))
            {
                return PhraseHead.Of(text, index, first, out var head) ? Joined(text, head) : Joined(text, index);
            }
        }

        return Cue.None;
    }

    private static Cue FindAfter(ScanText text, int last)
    {
        for (var index = last + 1; index <= Math.Min(text.Count - 1, last + FarthestAfter); index++)
        {
            text.Work++;
            if (
                index == last + 1
                && text[index].Shape == TokenShape.Symbol
                && !text[index].AfterLine
                && PointsBack(text, index, out var pointed)
            )
            {
                return pointed;
            }

            if (text.First(index) == ',' && index == last + 1 && !text[index].AfterLine)
            {
                return AfterComma(text, index);
            }

            if (text[index].AfterLine || text.First(index) is ',' or ';' || EndsSentence(text, index))
            {
                break;
            }

            if (text[index].Is(Deciding))
            {
                return PhraseHead.HasOwnNumber(text, index) ? Cue.None : text[index].Cue;
            }
        }

        return Cue.None;
    }

    /// <summary>"Geheimzahl? 7422", "My membership number? MEM-55021".</summary>
    private static bool IsQuestionAboutIt(ScanText text, int index, int first) =>
        index == first - 1
        && index > 0
        && text.First(index) == '?'
        && (text[index - 1].Is(Deciding) || (index > 1 && text[index - 1].Is(Cue.NumberWord) && text[index - 2].Is(Deciding)));

    /// <summary>"GC-5510 ... das ist doch meine Kundenkarte", "about 0044-BR? That's the contract".</summary>
    private static bool PointsBack(ScanText text, int symbol, out Cue cue)
    {
        cue = Cue.None;
        var index = symbol;
        while (index < Math.Min(text.Count, symbol + 3) && text.First(index) is ',' or '.' or '-' or '?' or ')' or '!')
        {
            index++;
        }

        if (index + 2 >= text.Count || text.Word(index) is not ("das" or "Das" or "that" or "That" or "dies" or "so"))
        {
            return false;
        }

        for (
            var at = index + 1;
            at < Math.Min(text.Count, index + FarthestBefore / 2) && text.First(at) is not (',' or '.' or '?' or '!');
            at++
        )
        {
            text.Work++;
            if (text[at].Is(Deciding) && !text[at].Is(Cue.Filler))
            {
                cue = text[at].Cue;
                return !PhraseHead.HasOwnNumber(text, at);
            }
        }

        return false;
    }

    /// <summary>"61900418, Kundenkonto.": the word behind the comma says what it is, and no more.</summary>
    private static Cue AfterComma(ScanText text, int comma)
    {
        for (var index = comma + 1; index < Math.Min(text.Count, comma + FarthestAfter) && !text[index].AfterLine; index++)
        {
            if (text[index].Is(Deciding) && !text[index].Is(Cue.Filler | Cue.Measure))
            {
                var ends = index + 1 == text.Count || text[index + 1].AfterLine || text.First(index + 1) is '.' or '!' or '?' or ')';
                return ends ? text[index].Cue : Cue.None;
            }

            if (!text[index].Is(Cue.Filler))
            {
                break;
            }
        }

        return Cue.None;
    }

    /// <summary>"Ich habe den Code. 4409. Was jetzt?": the number is a sentence, and the one before speaks of it.</summary>
    private static Cue BeforeBareNumber(ScanText text, int first)
    {
        var last = first;
        while (last + 1 < text.Count && last < first + FarthestAfter && text[last + 1].Shape == TokenShape.Number)
        {
            last++;
        }

        if (
            text[first].Shape != TokenShape.Number
            || !(last + 1 == text.Count || text[last + 1].AfterLine || text.First(last + 1) is '.' or '!' or '?')
        )
        {
            return Cue.None;
        }

        for (var index = first - 2; index >= Math.Max(0, first - FarthestBefore / 2) && !EndsSentence(text, index); index--)
        {
            text.Work++;
            if (text[index].Is(Deciding))
            {
                return text[index].Is(Cue.OneTimeCode | Cue.Pin | Cue.Customer | Cue.CardCheck) ? Joined(text, index) : Cue.None;
            }
        }

        return Cue.None;
    }

    /// <summary>"Kunden-Nr", "Steuer-ID", "SMS-Code", "credit card": two cue words side by side speak together, the first one more specially.</summary>
    private static Cue Joined(ScanText text, int index)
    {
        var cue = text[index].Cue;
        var before = index - 1;
        if (before >= 0 && (text.First(before) == '-' || text.First(before) == '.'))
        {
            before--;
        }

        return before >= 0 && text[before].Is(Deciding) && Gap(text, before, index) <= 2 ? Merge(text[before].Cue, cue) : cue;
    }

    /// <summary>"St.-Nr." is the tax number.</summary>
    private static bool IsTaxNumber(ScanText text, int index) =>
        index >= 2
        && text[index].Is(Cue.NumberWord)
        && text.First(index - 1) is '-' or '.'
        && text.Word(text.IsSymbol(index - 2, '.') && index >= 3 ? index - 3 : index - 2) is "St" or "st" or "ST";

    private static Cue Merge(Cue first, Cue second) =>
        (first & Cue.Phone) != 0 && (second & Cue.OneTimeCode) != 0 ? second
        : (first & Cue.UserName) != 0 && (second & Cue.OneTimeCode) != 0 ? second
        : (second & (Cue.OneTimeCode | Cue.UserName)) != 0 && (first & Deciding) != 0 && (first & Cue.Phone) == 0 ? first
        : (second & Cue.Customer) != 0 && (first & (Cue.Order | Cue.Measure)) != 0 ? second
        : first | second;

    private static bool IsOnly(Cue cue, Cue only) => (cue & Deciding) == only;

    /// <summary>"Kundin seit Jahren, Nr. 440192": it is no count of anything.</summary>
    private static bool FollowsNumberWord(ScanText text, int first)
    {
        var before = first - 1;
        before -= before > 0 && text.First(before) is '.' or ':' ? 1 : 0;
        return before >= 0 && text[before].Is(Cue.NumberWord);
    }

    private static int Gap(ScanText text, int first, int second) => text[second].Start - text[first].End;

    private static bool EndsSentence(ScanText text, int index)
    {
        var symbol = text.First(index);
        if (symbol is '!' or '?' or ';')
        {
            return true;
        }

        return symbol == '.'
            && index + 1 < text.Count
            && text[index + 1].AfterSpace
            && !FollowsAbbreviation(text, index)
            && !IsOrdinal(text, index);
    }

    /// <summary>"unter 5. steht".</summary>
    private static bool IsOrdinal(ScanText text, int dot) =>
        dot > 0 && text[dot - 1].Shape == TokenShape.Number && text[dot - 1].Length <= 2 && text[dot + 1].Case == LetterCase.Lower;

    private static bool FollowsAbbreviation(ScanText text, int dot) =>
        dot > 0
        && text[dot - 1].Shape == TokenShape.Word
        && (
            text[dot - 1].Length <= 3
            || text[dot + 1].Is(Cue.NumberWord)
            || text[dot - 1].Is(Cue.NumberWord | Cue.Phone)
            || text.Word(dot - 1).EndsWith("nr", StringComparison.OrdinalIgnoreCase)
        );
}
