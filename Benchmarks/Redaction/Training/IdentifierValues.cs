using CustomerBot.Redaction.Recognizers;
using CustomerBot.Redaction.Recognizers.General;
using CustomerBot.Redaction.Recognizers.Germany;
using CustomerBot.Redaction.Recognizers.UnitedKingdom;

namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>Numbers of authorities and banks: drawn until the product's own rule takes them, so that their check digits are right.</summary>
internal static class IdentifierValues
{
    private const string Serial = "CFGHJKLMNPRTVWXYZ0123456789";

    private static readonly Iban _iban = new();
    private static readonly PaymentCard _card = new();
    private static readonly TaxIdentificationNumber _taxId = new();
    private static readonly PensionInsuranceNumber _pension = new();
    private static readonly NationalInsuranceNumber _nationalInsurance = new();
    private static readonly HealthInsuranceNumber _health = new();

    public static string Iban(Random random)
    {
        var shape = random.Pick(
            "DE####################",
            "DE####################",
            "DE####################",
            "AT##################",
            "CH###################",
            "GB##AAAA##############",
            "FR#########################",
            "NL##AAAA##########",
            "PL##########################"
        );
        var iban = Proven(_iban, () => random.Shaped(shape));
        return random.Next(4) switch
        {
            0 => iban,
            1 => iban.ToLowerInvariant(),
            _ => Grouped(iban, " ", 4),
        };
    }

    public static string Card(Random random)
    {
        var shape = random.Pick("4###############", "5###############", "37#############");
        var card = Proven(_card, () => random.Shaped(shape));
        return random.Next(3) switch
        {
            0 => card,
            1 when card.Length == 16 => Grouped(card, "-", 4),
            _ => card.Length == 15 ? $"{card[..4]} {card[4..10]} {card[10..]}" : Grouped(card, " ", 4),
        };
    }

    public static string TaxId(Random random)
    {
        var number = Proven(_taxId, () => random.Shaped("1##########"));
        return random.Next(2) == 0 ? number : $"{number[..2]} {number[2..5]} {number[5..8]} {number[8..]}";
    }

    public static string Pension(Random random)
    {
        var number = Proven(_pension, () => random.Shaped($"##{random.Next(1, 29):00}{random.Next(1, 13):00}##A###"));
        return random.Next(2) == 0 ? number : $"{number[..2]} {number[2..8]} {number[8]} {number[9..]}";
    }

    public static string NationalInsurance(Random random)
    {
        var number = Proven(_nationalInsurance, () => random.Shaped("AA######") + random.Letters(1, "ABCD"));
        return random.Next(2) == 0 ? number : $"{number[..2]} {number[2..4]} {number[4..6]} {number[6..8]} {number[8]}";
    }

    public static string Health(Random random)
    {
        var number = Proven(_health, () => random.Shaped("A#########"));
        return random.Next(5) == 0 ? $"{number[0]} {Grouped(number[1..], " ", 3)}" : number;
    }

    public static string IdentityCard(Random random) => Document("LMNPRTVWXY", random);

    public static string Passport(bool german, Random random) =>
        german || random.Next(2) == 0 ? Document("CFGHJK", random) : random.ShapedAs("1########", "A########", "AA#######");

    /// <summary>Annex 8 FeV; in English sometimes as the DVLA prints it.</summary>
    public static string DrivingLicence(bool german, Random random) =>
        german || random.Next(2) == 0
            ? random.ShapedAs("A##AA######", "A###AAA##A##", "A##AAAA##A#", "A#A#AA####A")
            : random.Shaped("AAAAA") + random.Next(1, 9) + random.Next(1, 13).ToString("00", Culture) + random.Shaped("###AA#AA");

    private static System.Globalization.CultureInfo Culture => System.Globalization.CultureInfo.InvariantCulture;

    /// <summary>With or without its check digit (ICAO Doc 9303).</summary>
    private static string Document(string first, Random random)
    {
        var number = random.Letters(1, first) + random.Letters(8, Serial);
        return !number.Any(char.IsAsciiDigit)
            ? Document(first, random)
            : random.Next(4) switch
            {
                0 => number + Checksums.Icao(number),
                1 => number.ToLowerInvariant(),
                _ => number,
            };
    }

    private static string Proven(Identifier identifier, Func<string> draw)
    {
        while (true)
        {
            var number = draw();
            if (identifier.HasShape(number) && identifier.IsProven(number))
            {
                return number;
            }
        }
    }

    private static string Grouped(string number, string joint, int size) =>
        string.Join(joint, number.Chunk(size).Select(group => new string(group)));
}
