using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>
/// Customer numbers, one-time codes, PINs and card check codes: only the nearest announcing word tells them from order numbers. It also
/// catches identifiers whose check digit was mistyped.
/// </summary>
internal sealed class AnnouncedNumberRecognizer : Recognizer
{
    private const int Fewest = 2;

    public override void Find(ScanText text)
    {
        if (text.Outline.Digits < Fewest)
        {
            return;
        }

        for (var index = 0; index < text.Count; index++)
        {
            if (text[index].Shape == TokenShape.Symbol || (!text[index].AfterSpace && index > 0 && !IsOpening(text, index - 1)))
            {
                continue;
            }

            if (text[index].Shape == TokenShape.Word && text[index].Is(Cue.NumberWord | Cue.Customer) && text[index].Length > 4)
            {
                continue; // "Kundennr.9100233": the number begins behind the word
            }

            if (text[index].Shape == TokenShape.Word && !MayGoOn(text, index + 1))
            {
                continue;
            }

            var group = NumberGroup.From(text, index);
            if (group.Digits >= Fewest && (!group.IsAmount || FollowsNumberWord(text, index)))
            {
                Judge(text, index, group);
            }

            index = Math.Max(index, group.LastToken);
        }
    }

    /// <summary>A number behind a word, or something glued to it: most words are followed by a blank and another word.</summary>
    private static bool MayGoOn(ScanText text, int next) =>
        next < text.Count
        && (
            text[next].Shape == TokenShape.Number
            || (!text[next].AfterSpace && (text[next].Shape == TokenShape.Word || (next + 1 < text.Count && !text[next + 1].AfterSpace)))
        );

    /// <summary>"Versicherungsnummer 12.334.998": right after such a word it is no amount.</summary>
    private static bool FollowsNumberWord(ScanText text, int index)
    {
        var before = index - 1;
        before -= before > 0 && text.First(before) is ':' or '.' ? 1 : 0;
        return before >= 0
            && text[before].Shape == TokenShape.Word
            && text[before].Is(Cue.Customer | Cue.NumberWord | Cue.Tax | Cue.Pension | Cue.Health)
            && (
                text[before].Is(Cue.NumberWord)
                || text.Word(before).EndsWith("nummer", StringComparison.OrdinalIgnoreCase)
                || text.Word(before).EndsWith("nr", StringComparison.OrdinalIgnoreCase)
            );
    }

    /// <summary>What may stand right before a number; the "s" of "my pin's 3307" is none.</summary>
    private static bool IsOpening(ScanText text, int index) =>
        text.First(index) is '(' or '[' or '"' or ':' or '=' or '#' or '/' or '.' or ',' or '>' or '*' or '`' or '|'
        || (text.First(index) == '\'' && text[index].AfterSpace);

    private static void Judge(ScanText text, int index, in NumberGroup group)
    {
        var cue = CueSearch.Near(text, index, group.LastToken);
        cue = cue == Cue.None && HeldByUs.Says(text, index, group.LastToken) ? Cue.Customer : cue;
        if (group.IsExcluded && !(group.IsHyphenated && (cue & Cue.Pin) != 0))
        {
            return;
        }

        var kind = SpelledKind.Of(cue);
        var twofold = (cue & Cue.OneTimeCode) != 0 && (cue & (Cue.CardCheck | Cue.Password)) != 0;
        kind = twofold ? (group.Characters <= 4 ? PersonalDataKind.Password : PersonalDataKind.OneTimeCode) : kind;
        kind = kind == PersonalDataKind.OneTimeCode && IsPromotion(text, index) ? null : kind;
        if (
            kind is { } found
            && (Fits(found, cue, group) || (found == PersonalDataKind.CustomerNumber && IsShortNumber(text, index, cue, group)))
        )
        {
            text.Report(text[index].Start, group.EndFor(found), found, "cue", Rank.Cue);
        }
        else if (
            (cue & ~(Cue.Card | Cue.Phone | Cue.Version | Cue.OneTimeCode | Cue.Measure) & CueSearch.Deciding) == Cue.None
            && UnnamedCode.Of(text, index, group) is { } unnamed
        )
        {
            text.Report(text[index].Start, group.EndFor(unnamed), unnamed, "sentence", Rank.Phone - 1);
        }
        else if (cue == Cue.None && EarlierCue.IsCustomer(text, index, group))
        {
            text.Report(
                text[index].Start,
                group.EndFor(PersonalDataKind.CustomerNumber),
                PersonalDataKind.CustomerNumber,
                "earlier",
                Rank.Phone - 1
            );
        }
    }

    /// <summary>"SOMMER15": a word and a number are what shops print on vouchers.</summary>
    private static bool IsPromotion(ScanText text, int index) =>
        text[index].Shape == TokenShape.Word
        && text[index].Length >= 4
        && text[index].IsIn(WordLists.GermanWord | WordLists.EnglishWord | WordLists.FrequentWord)
        && text.Touches(index + 1)
        && text[index + 1].Length <= 4
        && (index + 2 >= text.Count || text[index + 2].AfterSpace || text[index + 2].Shape == TokenShape.Symbol);

    /// <summary>"Mitglied Nr. 7741": right behind such a word three digits are enough.</summary>
    private static bool IsShortNumber(ScanText text, int index, Cue cue, in NumberGroup group) =>
        group.Digits >= 3 && (cue & (Cue.Order | Cue.Measure | Cue.Article)) == 0 && FollowsNumberWord(text, index);

    private static bool Fits(PersonalDataKind kind, Cue cue, in NumberGroup group) =>
        kind switch
        {
            PersonalDataKind.Phone => false,
            PersonalDataKind.LicensePlate => group.Characters is >= 5 and <= 9 && group.Characters > group.Digits,
            PersonalDataKind.Password => ((cue & Cue.Password) == 0 || (cue & Cue.OneTimeCode) != 0) && group.Digits is >= 3 and <= 24,
            PersonalDataKind.OneTimeCode => (group.Digits is >= 3 and <= 12 || (group.Digits == 2 && group.Characters >= 4))
                && group.Characters is >= 4 and <= 20,
            PersonalDataKind.CustomerNumber => group.Digits >= 3
                && (group.Digits >= 5 || group.Characters > 4)
                && (cue & (Cue.Order | Cue.Measure | Cue.Article)) == 0,
            PersonalDataKind.CreditCard => group.Digits >= 12 && group.Characters == group.Digits,
            PersonalDataKind.Iban => group.Digits >= 6 && group.Characters >= 6,
            PersonalDataKind.TaxId => group.Digits >= 7,
            PersonalDataKind.SocialSecurity or PersonalDataKind.HealthInsurance => group.Digits >= 5 && group.Characters >= 8,
            _ => group.Digits >= 2 && group.Characters is >= 7 and <= 18,
        };
}
