using CustomerBot.Backend;
using CustomerBot.Cards;
using CustomerBot.Dialogs.Forms;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions.Address;

/// <summary>The fields of an address in the order in which they are asked, and the way from them to the address and its one line.</summary>
internal static class AddressParts
{
    public const string Street = "street";
    public const string Number = "houseNumber";
    public const string Addition = "addition";
    public const string Code = "postalCode";
    public const string Town = "town";
    public const string Country = "country";

    private const int LongestAddition = 60;

    public static IReadOnlyList<FormField> Fields => [StreetField, NumberField, AdditionField, CodeField, TownField, CountryField];

    /// <summary>Four digits fit two countries, five only Germany: the part that was more likely slipped is asked again.</summary>
    public static FieldProblem? Check(Draft draft) =>
        PostalCode.IsOf(draft[Country], draft[Code])
            ? null
            : new(draft[Country] == "DE" ? Country : Code, Texts.AddressMismatch.With(draft[Code], Countries.Name(draft[Country])));

    public static PostalAddress AddressOf(Draft draft) =>
        new(draft[Street], draft[Number], draft[Code], draft[Town], draft[Country], draft[Addition].Length == 0 ? null : draft[Addition]);

    /// <summary>For example "Lindenweg 12b, 34117 Kassel, Deutschland".</summary>
    public static string Line(PostalAddress address)
    {
        string?[] parts =
        [
            $"{address.Street} {address.HouseNumber}",
            address.Addition,
            $"{address.PostalCode} {address.Town}",
            Countries.Name(address.Country),
        ];
        return MarkdownText.Plain(string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part))));
    }

    private static FormField StreetField =>
        new(Street)
        {
            Label = () => Texts.AddressStreetLabel,
            Ask = () => Texts.AddressStreet,
            Read = text => WholeAddress.Read(text) is null ? StreetText.Read(text) : text,
            Split = line =>
                WholeAddress.Read(line) is { } whole ? whole
                : StreetText.Split(line) is { Number: { } number } parts ? new Draft { [Street] = parts.Street, [Number] = number }
                : new Draft { [Street] = line },
            Unclear = () => Texts.AddressStreetUnclear,
            Why = () => Texts.AddressWhy,
        };

    private static FormField NumberField =>
        new(Number)
        {
            Label = () => Texts.AddressHouseNumberLabel,
            AlsoCalled = "nummer, hausnr, number, house no",
            Ask = () => Texts.AddressHouseNumber,
            Read = HouseNumber.Read,
            Unclear = () => Texts.AddressHouseNumberUnclear,
            Why = () => Texts.AddressWhy,
        };

    private static FormField AdditionField =>
        new(Addition)
        {
            Label = () => Texts.AddressAdditionLabel,
            AlsoCalled = "adresszusatz, etage, floor",
            Ask = () => Texts.AddressAddition,
            Read = text => FreeText.ReadOptional(text) is { Length: <= LongestAddition } addition ? addition : null,
            Unclear = () => Texts.AddressAdditionUnclear,
            Why = () => Texts.AddressAdditionWhy,
            IsOptional = true,
        };

    private static FormField CodeField =>
        new(Code)
        {
            Label = () => Texts.AddressPostalCodeLabel,
            AlsoCalled = "plz, postleitzahl, postcode, zip, zip code, postal code",
            Ask = () => Texts.AddressPostalCode,
            Read = text => PostalCode.Parse(text) is null ? null : text,
            Split = text =>
                Known(
                    (Country, PostalCode.Parse(text)!.Country),
                    (Code, PostalCode.Parse(text)!.Digits),
                    (Town, PostalCode.Parse(text)!.Town)
                ),
            Unclear = () => Texts.AddressPostalCodeUnclear,
            Why = () => Texts.AddressWhy,
        };

    private static FormField TownField =>
        new(Town)
        {
            Label = () => Texts.AddressTownLabel,
            AlsoCalled = "stadt, wohnort, city, town",
            Ask = () => Texts.AddressTown,
            Read = TownText.Read,
            Unclear = () => Texts.AddressTownUnclear,
            Why = () => Texts.AddressWhy,
        };

    private static FormField CountryField =>
        new(Country)
        {
            Label = () => Texts.AddressCountryLabel,
            Ask = () => Texts.AddressCountry,
            Read = Countries.Read,
            Show = Countries.Name,
            Buttons = () => Countries.Names,
            Unclear = () => Texts.AddressCountryUnclear,
            Why = () => Texts.AddressWhy,
        };

    private static Draft Known(params (string Name, string? Value)[] parts) =>
        parts.Where(part => part.Value is not null).ToDictionary(part => part.Name, part => part.Value!);
}
