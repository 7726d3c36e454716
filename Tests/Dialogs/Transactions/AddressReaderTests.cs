using CustomerBot.Dialogs.Transactions;
using CustomerBot.Dialogs.Transactions.Address;
using CustomerBot.Dialogs.Transactions.Cancellation;

namespace CustomerBot.Tests.Dialogs.Transactions;

/// <summary>What people type for the parts of an address, a contract and a day.</summary>
public sealed class AddressReaderTests
{
    [Theory]
    [InlineData("Lindenweg 12b", "Lindenweg", "12b")]
    [InlineData("Lindenweg 12 b", "Lindenweg", "12b")]
    [InlineData("Straße des 17. Juni 135", "Straße des 17. Juni", "135")]
    [InlineData("Am Markt 3-5", "Am Markt", "3-5")]
    [InlineData("Rue de l'Église", "Rue de l'Église", null)]
    [InlineData("Bahnhofstrasse", "Bahnhofstrasse", null)]
    public void Street_and_number_are_told_apart(string text, string street, string? number) =>
        StreetText.Split(StreetText.Read(text)!).ShouldBe((street, number));

    [Theory]
    [InlineData("kassel", "Kassel")]
    [InlineData("frankfurt am main", "Frankfurt am Main")]
    [InlineData("rothenburg ob der tauber", "Rothenburg ob der Tauber")]
    [InlineData("garmisch-partenkirchen", "Garmisch-Partenkirchen")]
    [InlineData("bad homburg v. d. höhe", "Bad Homburg v. d. Höhe")]
    [InlineData("st. gallen", "St. Gallen")]
    [InlineData("am mellensee", "Am Mellensee")]
    [InlineData("Neu-isenburg", "Neu-isenburg")]
    public void A_town_in_small_letters_is_spelled_as_on_its_sign(string text, string town) => TownText.Read(text).ShouldBe(town);

    [Theory]
    [InlineData("lindenweg 12b", "Lindenweg 12b")]
    [InlineData("an der alten mühle 3 a", "An der Alten Mühle 3 a")]
    [InlineData("straße des 17. juni 135", "Straße des 17. Juni 135")]
    [InlineData("rue de l'église", "Rue de l'église")]
    public void A_street_in_small_letters_too(string text, string street) => StreetText.Read(text).ShouldBe(street);

    [Theory, InlineData("12345"), InlineData("Wo steht das?"), InlineData("a@b.de"), InlineData("<script>")]
    public void What_is_no_street_is_turned_down(string text) => StreetText.Read(text).ShouldBeNull();

    [Theory]
    [InlineData("Goethestraße 7, 60313 Frankfurt am Main", "Goethestraße|7||60313|Frankfurt am Main|DE")]
    [InlineData("Meine neue Adresse ist Lindenweg 12 b, 34117 Kassel, Deutschland", "Lindenweg|12b||34117|Kassel|DE")]
    [InlineData("Am Markt 3\n01067 Dresden", "Am Markt|3||01067|Dresden|DE")]
    [InlineData("Am Markt 3 01067 Dresden", "Am Markt|3||01067|Dresden|DE")]
    [InlineData("Hafenstr. 7a, c/o Muster, D-20457 Hamburg", "Hafenstr.|7a|c/o Muster|20457|Hamburg|DE")]
    [InlineData("Mariahilfer Straße 45, Top 9, 1060 Wien, Österreich", "Mariahilfer Straße|45|Top 9|1060|Wien|AT")]
    [InlineData("Bahnhofstrasse 3, 8001 Zürich", "Bahnhofstrasse|3||8001|Zürich|")]
    public void An_address_in_one_go_fills_the_form(string text, string parts) =>
        WholeAddress
            .Read(text)
            .ShouldNotBeNull()
            .ShouldBe(
                AddressParts
                    .Fields.Zip(parts.Split('|'))
                    .Where(part => part.First.Name != AddressParts.Country || part.Second.Length > 0)
                    .ToDictionary(part => part.First.Name, part => part.Second),
                ignoreOrder: true
            );

    [Theory]
    [InlineData("Goethestraße, 60313 Frankfurt")]
    [InlineData("Goethestraße 7, Frankfurt")]
    [InlineData("Goethestraße 7, 75001 Paris, Frankreich")]
    [InlineData("Was kostet der Versand nach 60313 Frankfurt?")]
    public void What_is_no_whole_address_of_ours_is_not_one(string text) => WholeAddress.Read(text).ShouldBeNull();

    [
        Theory,
        InlineData("nein, Hausnummer 7b", "7b"),
        InlineData("12 B", "12b"),
        InlineData("Nr. 7", "7"),
        InlineData("Hausnummer 12a", "12a"),
        InlineData("3/7", "3/7")
    ]
    public void A_house_number_has_one_form(string text, string number) => HouseNumber.Read(text).ShouldBe(number);

    [Theory, InlineData("zwölf"), InlineData("12345"), InlineData("")]
    public void What_is_no_house_number_is_turned_down(string text) => HouseNumber.Read(text).ShouldBeNull();

    [Theory]
    [InlineData("34117", "DE", "34117", null)]
    [InlineData("34117 Kassel", "DE", "34117", "Kassel")]
    [InlineData("D-34117 Kassel", "DE", "34117", "Kassel")]
    [InlineData("01067 Dresden", "DE", "01067", "Dresden")]
    [InlineData("1010", null, "1010", null)]
    [InlineData("A-1010 Wien", "AT", "1010", "Wien")]
    [InlineData("CH 8001 Zürich", "CH", "8001", "Zürich")]
    [InlineData("PLZ 60311 Frankfurt (Main)", "DE", "60311", "Frankfurt (Main)")]
    public void A_postal_code_tells_country_and_town_where_it_can(string text, string? country, string digits, string? town) =>
        PostalCode.Parse(text).ShouldBe(new PostalCode(country, digits, town));

    [
        Theory,
        InlineData("00123"),
        InlineData("123"),
        InlineData("123456"),
        InlineData("A-34117"),
        InlineData("D-1010"),
        InlineData("Kassel")
    ]
    public void What_is_no_postal_code_of_the_three_countries_is_turned_down(string text) => PostalCode.Parse(text).ShouldBeNull();

    [Theory, InlineData("Schweiz", "CH"), InlineData("in Österreich", "AT"), InlineData("Germany", "DE"), InlineData("at", "AT")]
    public void A_country_is_known_by_its_names(string text, string code) => Countries.Read(text).ShouldBe(code);

    [Theory, InlineData("Frankreich"), InlineData("")]
    public void Other_countries_are_not_delivered_to(string text) => Countries.Read(text).ShouldBeNull();

    [Theory]
    [InlineData("B-2026-004711", "B-2026-004711")]
    [InlineData("Bestellnummer: B-2026-004711", "B-2026-004711")]
    [InlineData("die Nummer ist 4711", "4711")]
    [InlineData("Rasenmäher vom 3. Mai", "Rasenmäher vom 3. Mai")]
    [InlineData("[Zelt](https://evil.example)", "Zelt (https://evil.example)")]
    public void A_contract_is_named_by_number_or_words(string text, string reference) => ContractReference.Read(text).ShouldBe(reference);

    [Theory, InlineData("Wo finde ich die Nummer?"), InlineData("?"), InlineData("")]
    public void What_names_no_contract_is_turned_down(string text) => ContractReference.Read(text).ShouldBeNull();

    [Theory]
    [InlineData("31.12.2026", "2026-12-31")]
    [InlineData("zum 31. Dezember 2026", "2026-12-31")]
    [InlineData("December 31, 2026", "2026-12-31")]
    [InlineData("31/12/2026", "2026-12-31")]
    [InlineData("sofort", EndDate.Earliest)]
    [InlineData("as soon as possible", EndDate.Earliest)]
    [InlineData("31.12.2025", null)]
    [InlineData("irgendwann", null)]
    public void The_end_of_a_contract_is_a_day_from_today_on(string text, string? end) =>
        EndDate.Read(text, new DateOnly(2026, 3, 2)).ShouldBe(end);
}
