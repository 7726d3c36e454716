using CustomerBot.Redaction.Cues;

namespace CustomerBot.Redaction.Scanning;

/// <summary>Finds the word that says what a number is: the nearest one before it in the same sentence, else just after it.</summary>
internal static class CueSearch
{
    private const int FarthestBefore = 9;
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

    /// <summary>All cues of the nearest deciding word before the token, else of the nearest one after the last token.</summary>
    public static Cue Near(ScanText text, int first, int last)
    {
        var before = Before(text, first);
        return before != Cue.None ? before : After(text, last);
    }

    public static Cue Before(ScanText text, int first)
    {
        for (var index = first - 1; index >= Math.Max(0, first - FarthestBefore); index--)
        {
            text.Work++;
            if (EndsSentence(text, index))
            {
                break;
            }

            if (IsTaxNumber(text, index))
            {
                return Cue.Tax;
            }

            if (text[index].Is(Deciding))
            {
                return Joined(text, index);
            }
        }

        return Cue.None;
    }

    public static Cue After(ScanText text, int last)
    {
        for (var index = last + 1; index <= Math.Min(text.Count - 1, last + FarthestAfter); index++)
        {
            text.Work++;
            if (text[index].AfterLine || text.First(index) is ',' or ';' || EndsSentence(text, index))
            {
                break;
            }

            if (text[index].Is(Deciding))
            {
                return text[index].Cue;
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
        : (second & (Cue.OneTimeCode | Cue.UserName)) != 0 && (first & Deciding) != 0 && (first & Cue.Phone) == 0 ? first
        : first | second;

    private static int Gap(ScanText text, int first, int second) => text[second].Start - text[first].End;

    private static bool EndsSentence(ScanText text, int index)
    {
        var symbol = text.First(index);
        if (symbol is '!' or '?' or ';')
        {
            return true;
        }

        return symbol == '.' && index + 1 < text.Count && text[index + 1].AfterSpace && !FollowsAbbreviation(text, index);
    }

    private static bool FollowsAbbreviation(ScanText text, int dot) =>
        dot > 0
        && text[dot - 1].Shape == TokenShape.Word
        && (
            text[dot - 1].Length <= 3
            || text[dot - 1].Is(Cue.NumberWord | Cue.Phone)
            || text.Word(dot - 1).EndsWith("nr", StringComparison.OrdinalIgnoreCase)
        );
}
