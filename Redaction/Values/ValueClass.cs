namespace CustomerBot.Redaction.Values;

/// <summary>What the value model can take a stretch of text for. The numbers are columns of the trained table: a new one goes to the end.</summary>
internal enum ValueClass : byte
{
    Nothing,
    Password,
    OneTimeCode,
    UserName,
    CustomerNumber,
    DateOfBirth,
    LicensePlate,
    IdCard,
    Passport,
    DrivingLicence,
    TaxId,
    SocialSecurity,
    HealthInsurance,
    Phone,
}
