namespace CustomerBot.Redaction;

/// <summary>What sort of personal data a <see cref="Finding"/> is. The order has no meaning.</summary>
public enum PersonalDataKind
{
    /// <summary>A person's name, without title and genitive ending.</summary>
    Person,

    /// <summary>An e-mail address, also spelled out ("max punkt muster at gmx punkt de").</summary>
    Email,

    /// <summary>A telephone, mobile or fax number.</summary>
    Phone,

    /// <summary>Street with house number, or postal code with town.</summary>
    Address,

    /// <summary>A date of birth (only with a cue that says so).</summary>
    DateOfBirth,

    /// <summary>An international bank account number (ISO 13616).</summary>
    Iban,

    /// <summary>A payment card number (ISO/IEC 7812).</summary>
    CreditCard,

    /// <summary>A customer, contract, policy, member or patient number.</summary>
    CustomerNumber,

    /// <summary>A tax identification or tax number (§§ 139a-139b AO).</summary>
    TaxId,

    /// <summary>A VAT number; personal only where the trader is a natural person.</summary>
    VatId,

    /// <summary>A pension insurance number (§ 147 SGB VI) or a National Insurance number.</summary>
    SocialSecurity,

    /// <summary>A health insurance number (§ 290 SGB V).</summary>
    HealthInsurance,

    /// <summary>The serial number of an identity card.</summary>
    IdCard,

    /// <summary>A passport number.</summary>
    Passport,

    /// <summary>A driving licence number.</summary>
    DrivingLicence,

    /// <summary>A vehicle registration plate.</summary>
    LicensePlate,

    /// <summary>An IPv4 or IPv6 address.</summary>
    IpAddress,

    /// <summary>A hardware address (EUI-48).</summary>
    MacAddress,

    /// <summary>A URL that carries user data or a token.</summary>
    UrlWithToken,

    /// <summary>A password, PIN, card verification code, code word or secret.</summary>
    Password,

    /// <summary>A one-time code.</summary>
    OneTimeCode,

    /// <summary>A user or login name.</summary>
    UserName,

    /// <summary>A hint at health, belief, union membership or other data of Art. 9 GDPR (only if switched on).</summary>
    SpecialCategory,
}
