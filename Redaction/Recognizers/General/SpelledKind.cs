using CustomerBot.Redaction.Cues;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>What a number is whose own shape says nothing, by the word that announces it.</summary>
internal static class SpelledKind
{
    public static PersonalDataKind? Of(Cue cue) =>
        cue switch
        {
            _ when (cue & Cue.Phone) != 0 && (cue & Cue.OneTimeCode) == 0 => PersonalDataKind.Phone,
            _ when (cue & (Cue.Pin | Cue.CardCheck | Cue.Password | Cue.Secret)) != 0 => PersonalDataKind.Password,
            _ when (cue & Cue.OneTimeCode) != 0 => PersonalDataKind.OneTimeCode,
            _ when (cue & Cue.Tax) != 0 => PersonalDataKind.TaxId,
            _ when (cue & Cue.Pension) != 0 => PersonalDataKind.SocialSecurity,
            _ when (cue & Cue.Health) != 0 => PersonalDataKind.HealthInsurance,
            _ when (cue & Cue.Passport) != 0 => PersonalDataKind.Passport,
            _ when (cue & Cue.IdCard) != 0 => PersonalDataKind.IdCard,
            _ when (cue & Cue.DrivingLicence) != 0 => PersonalDataKind.DrivingLicence,
            _ when (cue & Cue.Plate) != 0 => PersonalDataKind.LicensePlate,
            _ when (cue & Cue.Card) != 0 => PersonalDataKind.CreditCard,
            _ when (cue & Cue.Customer) != 0 => PersonalDataKind.CustomerNumber,
            _ when (cue & Cue.Iban) != 0 => PersonalDataKind.Iban,
            _ => null,
        };
}
