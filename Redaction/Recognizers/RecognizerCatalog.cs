using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Recognizers.General;
using CustomerBot.Redaction.Recognizers.Germany;
using CustomerBot.Redaction.Recognizers.UnitedKingdom;

namespace CustomerBot.Redaction.Recognizers;

/// <summary>All recognizers in the order they run; a new kind of data is one line here.</summary>
internal static class RecognizerCatalog
{
    public static Recognizer[] Create(RedactionOptions options) =>
        [
            new UrlRecognizer(),
            new EmailRecognizer(),
            new SpelledEmailRecognizer(),
            new MailPairRecognizer(),
            new IpAddressRecognizer(),
            new MacAddressRecognizer(),
            new AnnouncedMacRecognizer(),
            new IdentifierRecognizer(Identifiers(options)),
            new ScatteredIbanRecognizer(),
            new ScatteredCardRecognizer(),
            new CardCheckRecognizer(),
            new LicensePlateRecognizer(),
            new AnnouncedPlateRecognizer(),
            new PhoneRecognizer(new NumberPlan(options.PhoneRegion)),
            new DigitWordRecognizer(),
            new AnnouncedNumberRecognizer(),
            new SecretRecognizer(),
            new DictatedSecretRecognizer(),
            new TableRecognizer(),
            new MachineReadableRecognizer(),
            new StreetRecognizer(),
            new SquareRecognizer(),
            new StreetWithoutNumberRecognizer(),
            new PostBoxRecognizer(),
            new UkStreetRecognizer(),
            new StreetNameFirstRecognizer(),
            new LabelledStreetRecognizer(),
            new PostalTownRecognizer(),
            new PostalCodeRecognizer(),
            new UkPostcodeRecognizer(),
            new UkNamedHouseRecognizer(),
            new TownBesideStreetRecognizer(),
            new NameRecognizer(),
            new SpelledNameRecognizer(),
            new DisguisedNameRecognizer(),
            new CareOfRecognizer(),
            new DateOfBirthRecognizer(),
            .. options.CustomerNumberPatterns.Select(pattern => new CustomerNumberPattern(pattern)),
            .. SpecialCategories(options),
        ];

    private static IEnumerable<Recognizer> SpecialCategories(RedactionOptions options) =>
        options.SpecialCategories ? [new SpecialCategoryRecognizer()] : [];

    private static List<Identifier> Identifiers(RedactionOptions options)
    {
        List<Identifier> identifiers =
        [
            new Iban(),
            new PaymentCard(),
            new TaxIdentificationNumber(),
            new TaxNumber(),
            new PensionInsuranceNumber(),
            new OtherPensionNumber(),
            new HealthInsuranceNumber(),
            new NationalHealthServiceNumber(),
            new IdentityCard(),
            new PassportNumber(),
            new DrivingLicenceNumber(),
            new UkDrivingLicenceNumber(),
            new NationalInsuranceNumber(),
            new UkLicensePlate(),
            new MeterNumber(),
            new HealthCardNumber(),
        ];
        if (options.VatIds)
        {
            identifiers.Add(new VatNumber());
        }

        return identifiers;
    }
}
