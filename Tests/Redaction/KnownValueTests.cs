using CustomerBot.Redaction;

namespace CustomerBot.Tests.Redaction;

/// <summary>What is known is found beside, inside and around what the recognizers find.</summary>
public sealed class KnownValueTests
{
    private static KnownValues Anna() =>
        new KnownValues()
            .Add(PersonalDataKind.Person, "Anna von der Heide")
            .Add(PersonalDataKind.CustomerNumber, "10000012")
            .Add(PersonalDataKind.Address, "Köln");

    [Theory]
    [InlineData("schreib an anna.mueller@gmx.de bitte", "schreib an [E-Mail 1] bitte")]
    [InlineData("Lieferung: Gartenstraße 12, 50667 Köln", "Lieferung: [Adresse 1], [Adresse 2]")]
    [InlineData("der von der Post", "der von der Post")]
    [InlineData("Frau Heides Brief", "Frau [Name 1] Brief")]
    [InlineData("A n n a wohnt dort", "[Name 1] wohnt dort")]
    [InlineData("eins null null null null null eins zwei gilt", "[Kundennummer 1] gilt")]
    [InlineData("das paket 1000 0012 kommt", "das paket [Kundennummer 1] kommt")]
    [InlineData("das paket 110000012 kommt", "das paket 110000012 kommt")]
    [InlineData("Kölner und köln", "[Adresse 1] und [Adresse 1]")]
    public void What_is_known_only_ever_adds(string text, string expected) =>
        Redactors.Standard.Redact(text, known: Anna()).ShouldBe(expected);

    [Theory]
    [InlineData("Anna, Annas Mann und Frau von der Heide", "[Name 1], [Name 1] Mann und Frau von der [Name 1]")]
    [InlineData("ANNA VON DER HEIDE oder A n n a", "[Name 1] oder [Name 1]")]
    [InlineData("1000 0012 und eins null null null null null eins zwei", "[Kundennummer 1] und [Kundennummer 1]")]
    public void All_forms_of_one_known_value_get_one_placeholder(string text, string expected) =>
        Redactors.Standard.Redact(text, known: Anna()).ShouldBe(expected);

    [Theory]
    [InlineData("Goethestraße 5, 50667 Köln", "in der goethestr. 5 oder Goethestraße", "in der [Adresse 1] oder [Adresse 1]")]
    [InlineData("Goethestraße 5, 50667 Köln", "nach 50667 KOELN", "nach [Adresse 1]")]
    public void A_known_address_is_found_in_parts_and_with_its_street_shortened(string address, string text, string expected) =>
        Redactors.Standard.Redact(text, known: new KnownValues().Add(PersonalDataKind.Address, address)).ShouldBe(expected);

    [Fact]
    public void A_known_phone_number_is_found_with_and_without_country_code() =>
        Redactors
            .Standard.Redact("0170/1234567 gleich +49 170 1234567", known: new KnownValues().Add(PersonalDataKind.Phone, "+491701234567"))
            .ShouldBe("[Telefon 1] gleich [Telefon 1]");

    [Fact]
    public void Someone_else_of_the_same_first_name_keeps_a_number_of_their_own() =>
        Redactors
            .Standard.Redact(
                "Mein Name ist Anna Schmidt, nicht Anna Beispiel",
                known: new KnownValues().Add(PersonalDataKind.Person, "Anna Beispiel")
            )
            .ShouldBe("Mein Name ist [Name 1], nicht [Name 2]");

    [Fact]
    public void A_turn_lends_what_it_knows_to_every_text_redacted_within_it()
    {
        KnownValues.Current = Anna();

        Redactors.Standard.Redact("heide rief an").ShouldBe("[Name 1] rief an");

        KnownValues.Current = null;
        Redactors.Standard.Redact("heide rief an").ShouldBe("heide rief an");
    }

    [Fact]
    public void Redacting_a_redacted_text_changes_nothing()
    {
        var known = new KnownValues().Add(PersonalDataKind.Person, "Name Adresse");
        var redacted = Redactors.Standard.Redact("Name und Adresse von Name", known: known);

        Redactors.Standard.Redact(redacted, known: known).ShouldBe(redacted);
    }
}
