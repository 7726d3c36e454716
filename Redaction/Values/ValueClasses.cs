namespace CustomerBot.Redaction.Values;

/// <summary>Which kinds of data the value model knows.</summary>
internal static class ValueClasses
{
    public const int Count = (int)ValueClass.Phone + 1;

    public static ValueClass Of(PersonalDataKind kind) =>
        kind switch
        {
            PersonalDataKind.Password => ValueClass.Password,
            PersonalDataKind.OneTimeCode => ValueClass.OneTimeCode,
            PersonalDataKind.UserName => ValueClass.UserName,
            PersonalDataKind.CustomerNumber => ValueClass.CustomerNumber,
            PersonalDataKind.DateOfBirth => ValueClass.DateOfBirth,
            PersonalDataKind.LicensePlate => ValueClass.LicensePlate,
            PersonalDataKind.IdCard => ValueClass.IdCard,
            PersonalDataKind.Passport => ValueClass.Passport,
            PersonalDataKind.DrivingLicence => ValueClass.DrivingLicence,
            PersonalDataKind.TaxId => ValueClass.TaxId,
            PersonalDataKind.SocialSecurity => ValueClass.SocialSecurity,
            PersonalDataKind.HealthInsurance => ValueClass.HealthInsurance,
            PersonalDataKind.Phone => ValueClass.Phone,
            _ => ValueClass.Nothing,
        };

    public static PersonalDataKind KindOf(ValueClass value) =>
        value switch
        {
            ValueClass.Password => PersonalDataKind.Password,
            ValueClass.OneTimeCode => PersonalDataKind.OneTimeCode,
            ValueClass.UserName => PersonalDataKind.UserName,
            ValueClass.CustomerNumber => PersonalDataKind.CustomerNumber,
            ValueClass.DateOfBirth => PersonalDataKind.DateOfBirth,
            ValueClass.LicensePlate => PersonalDataKind.LicensePlate,
            ValueClass.IdCard => PersonalDataKind.IdCard,
            ValueClass.Passport => PersonalDataKind.Passport,
            ValueClass.DrivingLicence => PersonalDataKind.DrivingLicence,
            ValueClass.TaxId => PersonalDataKind.TaxId,
            ValueClass.SocialSecurity => PersonalDataKind.SocialSecurity,
            ValueClass.HealthInsurance => PersonalDataKind.HealthInsurance,
            ValueClass.Phone => PersonalDataKind.Phone,
            _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Nothing is no kind of personal data."),
        };

    /// <summary>
    /// Findings of rules that the model may overrule: what a word nearby or a plain shape suggested. What a checksum or a format proves,
    /// what stands in a column or is spelled in words stays.
    /// </summary>
    public static bool IsOpen(PersonalDataKind kind, string evidence) =>
        Of(kind) != ValueClass.Nothing && (evidence is "cue" || !IsProven(evidence));

    private static bool IsProven(string evidence) =>
        evidence.StartsWith("checksum", StringComparison.Ordinal)
        || evidence.StartsWith("spelled:", StringComparison.Ordinal)
        || evidence is "pattern" or "cue:words" or "cue:phrase" or "format:mrz" or "format:dvla" or "format:health-card";
}
