using System.Text.RegularExpressions;

namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>Invented values for the slots of templates, each with the type it has in annotated messages.</summary>
internal sealed partial class Values
{
    private readonly NameSource _names = new();
    private readonly Slots _slots;

    public Values() => _slots = new Slots(_names);

    public (string Type, string Value) Next(string slot, bool german, Random random) =>
        slot switch
        {
            "PERSON" or "FIRST" or "LAST" or "FOREIGN" or "DOUBLE" or "NOBLE" => ("PERSON", Person(slot, random)),
            "STREET" => ("ADDRESS", _slots.Value(german ? "ST" : "STE", random)),
            "TOWN" => ("ADDRESS", _slots.Value("PC", random)),
            "UKADDR" => ("ADDRESS", $"{_slots.Value("STE", random)}, {_slots.Value("PCE", random)}"),
            "EMAIL" => ("EMAIL", SecretValues.Email(Mailbox(random), random)),
            "USERNAME" => ("USERNAME", UserName(random)),
            "USERWORD" => ("USERNAME", OrdinaryWord(random)),
            "PASSWORDWORD" => ("PASSWORD", OrdinaryWord(random)),
            "PASSWORD" => ("PASSWORD", Password(random)),
            "PIN" => (
                "PASSWORD",
                random.Digits(
                    random.Next(5) switch
                    {
                        < 3 => 4,
                        3 => 5,
                        _ => 6,
                    }
                )
            ),
            "CVC" => ("PASSWORD", random.Digits(3)),
            "OTP" => ("OTP", SecretValues.OneTimeCode(random)),
            "TOKENURL" => ("URL_WITH_TOKEN", SecretValues.Link(random)),
            "PHONE" => ("PHONE", NumberValues.Phone(german, random)),
            "CUSTNO" => ("CUSTOMER_NUMBER", NumberValues.Customer(random)),
            "PLATE" => ("LICENSE_PLATE", NumberValues.Plate(german, random)),
            "DOB" => ("DATE_OF_BIRTH", DateValues.Birth(german, random)),
            "IBAN" => ("IBAN", IdentifierValues.Iban(random)),
            "CARD" => ("CREDIT_CARD", IdentifierValues.Card(random)),
            "TAXID" => ("TAX_ID", IdentifierValues.TaxId(random)),
            "TAXNO" => ("TAX_ID", NumberValues.Tax(random)),
            "PENSION" => ("SOCIAL_SECURITY", IdentifierValues.Pension(random)),
            "NINO" => ("SOCIAL_SECURITY", IdentifierValues.NationalInsurance(random)),
            "HEALTH" => ("HEALTH_INSURANCE", IdentifierValues.Health(random)),
            "IDCARD" => ("ID_CARD", IdentifierValues.IdentityCard(random)),
            "PASSPORT" => ("PASSPORT", IdentifierValues.Passport(german, random)),
            "DL" => ("DRIVING_LICENCE", IdentifierValues.DrivingLicence(german, random)),
            "IP" => ("IP_ADDRESS", NumberValues.Ip(random)),
            "MAC" => ("MAC_ADDRESS", NumberValues.Mac(random)),
            "CITY" when random.Next(2) == 0 => (string.Empty, _slots.Value("M", random)),
            "PRODUCT" when german && random.Next(2) == 0 => (string.Empty, _slots.Value("Y", random)),
            "COMPANY" => ("~COMPANY", OtherValues.Next(slot, german, random)),
            "HOTLINE" => ("~PHONE_BUSINESS", OtherValues.Next(slot, german, random)),
            "INFOMAIL" => ("~EMAIL_FUNCTIONAL", OtherValues.Next(slot, german, random)),
            _ => (string.Empty, OtherValues.Next(slot, german, random)),
        };

    /// <summary>A value of the same form as one that stands in a template; of what has a check digit the value itself.</summary>
    public string Like(string type, string literal, Random random) =>
        type switch
        {
            "PASSWORD" or "OTP" or "USERNAME" or "CUSTOMER_NUMBER" or "~ORDER_NUMBER" or "~ARTICLE" or "~TRACKING" or "~VOUCHER" or "~N" =>
                Part().Replace(literal, part => Like(part.ValueSpan, random)),
            "~DATE" => DateValues.Birth(random.Next(2) == 0, random),
            _ => literal,
        };

    private string Like(ReadOnlySpan<char> part, Random random)
    {
        if (char.IsAsciiDigit(part[0]))
        {
            return part.Length == 1 ? part.ToString() : random.Digits(part.Length);
        }

        if (part.Length < 4)
        {
            return random.Shaped(new string([.. part.ToString().Select(letter => char.IsUpper(letter) ? 'A' : 'a')]));
        }

        var word = Word(random);
        return char.IsUpper(part[0]) ? word : word.ToLowerInvariant();
    }

    /// <summary>What people take for a password or a nickname: a thing, an animal, a name.</summary>
    private string Word(Random random) =>
        random.Next(4) == 0 ? Unmarked(_names.Given(random)) : Titled(_slots.Value(random.Pick("A", "B", "Y", "X"), random));

    /// <summary>A word, mostly as it is; half of them in small letters.</summary>
    private string OrdinaryWord(Random random)
    {
        var word = random.Next(4) == 0 ? random.Pick(SecretValues.Words) : Word(random);
        word = word.Split(' ')[^1];
        word = random.Next(2) == 0 ? Titled(word) : word.ToLowerInvariant();
        return random.Next(12) switch
        {
            0 => $"{word}{random.Pick("-", "_", ".")}{random.Pick(SecretValues.Words)}",
            1 => word + random.Pick("chen", "le", "fan", "oma", "opa", "girl", "boy", "mama", "papa"),
            _ => word,
        };
    }

    private string Password(Random random)
    {
        var word = Word(random);
        return random.Next(6) switch
        {
            0 => random.Next(2) == 0 ? word : word.ToLowerInvariant(),
            _ => SecretValues.Password(random),
        };
    }

    private string UserName(Random random)
    {
        var word = Word(random);
        return random.Next(12) switch
        {
            0 => random.Next(2) == 0 ? word : word.ToLowerInvariant(),
            _ => SecretValues.UserName(Plain(_names.Given(random)), Plain(_names.Family(random)), random),
        };
    }

    private static string Titled(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private string Person(string slot, Random random) =>
        Unmarked(
            slot switch
            {
                "PERSON" => _names.Full(random),
                "FIRST" => _names.Given(random),
                "LAST" => _names.Family(random),
                "FOREIGN" => _names.Foreign(random),
                "DOUBLE" => _names.Double(random),
                _ => _names.Noble(random),
            }
        );

    private string Mailbox(Random random) => SecretValues.Mailbox(Plain(_names.Given(random)), Plain(_names.Family(random)), random);

    private static string Unmarked(string marked) =>
        new([.. marked.Where(character => character is not (NameSource.Begin or NameSource.End))]);

    [GeneratedRegex(@"\p{L}+|\d+")]
    private static partial Regex Part();

    /// <summary>As it stands in addresses: small letters of the alphabet.</summary>
    private static string Plain(string name) =>
        new([
            .. Styles
                .WithoutUmlauts(Unmarked(name))
                .Normalize(System.Text.NormalizationForm.FormD)
                .Where(char.IsAsciiLetter)
                .Select(char.ToLowerInvariant)
                .DefaultIfEmpty('x'),
        ]);
}
