using CustomerBot.Redaction;

namespace CustomerBot.Bot.Commands.Redact;

/// <summary>What the kinds are called in files of annotated texts.</summary>
internal static class SpanType
{
    public static string Of(PersonalDataKind kind) =>
        kind switch
        {
            PersonalDataKind.Person => "PERSON",
            PersonalDataKind.Email => "EMAIL",
            PersonalDataKind.Phone => "PHONE",
            PersonalDataKind.Address => "ADDRESS",
            PersonalDataKind.DateOfBirth => "DATE_OF_BIRTH",
            PersonalDataKind.Iban => "IBAN",
            PersonalDataKind.CreditCard => "CREDIT_CARD",
            PersonalDataKind.CustomerNumber => "CUSTOMER_NUMBER",
            PersonalDataKind.TaxId => "TAX_ID",
            PersonalDataKind.VatId => "VAT_ID",
            PersonalDataKind.SocialSecurity => "SOCIAL_SECURITY",
            PersonalDataKind.HealthInsurance => "HEALTH_INSURANCE",
            PersonalDataKind.IdCard => "ID_CARD",
            PersonalDataKind.Passport => "PASSPORT",
            PersonalDataKind.DrivingLicence => "DRIVING_LICENCE",
            PersonalDataKind.LicensePlate => "LICENSE_PLATE",
            PersonalDataKind.IpAddress => "IP_ADDRESS",
            PersonalDataKind.MacAddress => "MAC_ADDRESS",
            PersonalDataKind.UrlWithToken => "URL_WITH_TOKEN",
            PersonalDataKind.Password => "PASSWORD",
            PersonalDataKind.OneTimeCode => "OTP",
            PersonalDataKind.UserName => "USERNAME",
            _ => "SPECIAL_CATEGORY",
        };
}
