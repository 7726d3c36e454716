using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>
/// Customer numbers, one-time codes, PINs and card check codes: only the nearest announcing word tells them from order numbers. It also
/// catches identifiers whose check digit was mistyped.
/// </summary>
internal sealed class AnnouncedNumberRecognizer : Recognizer
{
    public override void Find(ScanText text)
    {
        if (!text.HasDigit)
        {
            return;
        }

        for (var index = 0; index < text.Count; index++)
        {
            if (text[index].Shape == TokenShape.Symbol || (!text[index].AfterSpace && index > 0 && !IsOpening(text.First(index - 1))))
            {
                continue;
            }

            var group = NumberGroup.From(text, index);
            if (group.Digits >= 3 && !group.IsExcluded && (!group.IsAmount || FollowsNumberWord(text, index)))
            {
                Judge(text, index, group);
            }

            index = Math.Max(index, group.LastToken);
        }
    }

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

    private static bool IsOpening(char symbol) =>
        symbol is '(' or '[' or '"' or '\'' or ':' or '=' or '#' or '/' or '.' or ',' or '>' or '*' or '`';

    private static void Judge(ScanText text, int index, in NumberGroup group)
    {
        var cue = CueSearch.Near(text, index, group.LastToken);
        if (cue == Cue.None)
        {
            return;
        }

        var kind = SpelledKind.Of(cue);
        kind = kind == PersonalDataKind.OneTimeCode && group.Characters == 3 ? PersonalDataKind.Password : kind; // the check code of a card
        if (kind is { } found && Fits(found, cue, group))
        {
            text.Report(text[index].Start, group.EndFor(found), found, "cue", Rank.Cue);
        }
    }

    private static bool Fits(PersonalDataKind kind, Cue cue, in NumberGroup group) =>
        kind switch
        {
            PersonalDataKind.Phone => false,
            PersonalDataKind.LicensePlate => group.Characters is >= 5 and <= 9 && group.Characters > group.Digits,
            PersonalDataKind.Password => (cue & Cue.Password) == 0 && group.Digits is >= 3 and <= 12,
            PersonalDataKind.OneTimeCode => group.Digits is >= 3 and <= 10 && group.Characters is >= 4 and <= 12,
            PersonalDataKind.CustomerNumber => group.Digits >= 4
                && group.Characters is >= 5 and <= 22
                && (cue & (Cue.Order | Cue.Measure | Cue.Article)) == 0,
            PersonalDataKind.CreditCard => group.Digits >= 12 && group.Characters == group.Digits,
            PersonalDataKind.Iban => group.Digits >= 6 && group.Characters >= 6,
            PersonalDataKind.TaxId => group.Digits >= 8,
            PersonalDataKind.SocialSecurity or PersonalDataKind.HealthInsurance => group.Digits >= 6 && group.Characters >= 8,
            _ => group.Digits >= 3 && group.Characters is >= 7 and <= 12,
        };
}
