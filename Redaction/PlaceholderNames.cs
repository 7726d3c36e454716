namespace CustomerBot.Redaction;

/// <summary>What stands in the redacted text; German because operators read transcripts in German.</summary>
internal static class PlaceholderNames
{
    private static readonly string[] _all = [.. Enum.GetValues<PersonalDataKind>().Select(Of)];

    public static bool IsOne(ReadOnlySpan<char> name)
    {
        foreach (var known in _all)
        {
            if (name.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }

    public static string Of(PersonalDataKind kind) =>
        kind switch
        {
            PersonalDataKind.Person => "Name",
            PersonalDataKind.Email => "E-Mail",
            PersonalDataKind.Phone => "Telefon",
            PersonalDataKind.Address => "Adresse",
            PersonalDataKind.DateOfBirth => "Geburtsdatum",
            PersonalDataKind.Iban => "IBAN",
            PersonalDataKind.CreditCard => "Karte",
            PersonalDataKind.CustomerNumber => "Kundennummer",
            PersonalDataKind.TaxId => "Steuernummer",
            PersonalDataKind.VatId => "USt-ID",
            PersonalDataKind.SocialSecurity => "Sozialversicherung",
            PersonalDataKind.HealthInsurance => "Krankenversicherung",
            PersonalDataKind.IdCard => "Ausweis",
            PersonalDataKind.Passport => "Reisepass",
            PersonalDataKind.DrivingLicence => "Führerschein",
            PersonalDataKind.LicensePlate => "Kennzeichen",
            PersonalDataKind.IpAddress => "IP",
            PersonalDataKind.MacAddress => "MAC",
            PersonalDataKind.UrlWithToken => "Link",
            PersonalDataKind.Password => "Passwort",
            PersonalDataKind.OneTimeCode => "Code",
            PersonalDataKind.UserName => "Benutzername",
            _ => "Angabe",
        };
}
