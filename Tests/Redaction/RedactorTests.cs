using CustomerBot.Redaction;
using CustomerBot.Redaction.Recognizers;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Tests.Redaction;

public sealed class RedactorTests
{
    [Fact]
    public void The_same_value_keeps_its_placeholder_through_a_conversation()
    {
        var placeholders = new PlaceholderMap();

        var first = Redactors.Standard.Redact("Meine Nummer ist 0170 1234567, Mail max@gmx.de", placeholders);
        var second = Redactors.Standard.Redact("Nochmal: 0170/1234567 oder eva@gmx.de", placeholders);

        first.ShouldBe("Meine Nummer ist [Telefon 1], Mail [E-Mail 1]");
        second.ShouldBe("Nochmal: [Telefon 1] oder [E-Mail 2]");
    }

    [Fact]
    public void The_whole_text_is_withheld_when_a_recognizer_fails()
    {
        var redactor = new Redactor(new Scan([new Failing()]));

        redactor.Redact("Ich bin Max Muster").ShouldBe(Redactor.Withheld);
    }

    [Theory]
    [InlineData("Frau Kowalczyk-Brandt rief an", "Kowalczyk-Brandt")]
    [InlineData("das ist kowalczyks paket", "kowalczyk")]
    [InlineData("agnieszka war da", "agnieszka")]
    public void A_known_name_is_found_in_every_form(string text, string expected)
    {
        var known = new KnownValues().Add(PersonalDataKind.Person, "Agnieszka Kowalczyk-Brandt");

        var finding = Redactors.Standard.Find(text, known).ShouldHaveSingleItem();

        text.Substring(finding.Start, finding.Length).ShouldStartWith(expected);
    }

    [Theory]
    [InlineData("ist bestellung 77-88-1234 schon da")]
    [InlineData("ist bestellung 7788 1234 schon da")]
    public void A_known_number_is_found_however_it_is_split(string text)
    {
        var known = new KnownValues().Add(PersonalDataKind.CustomerNumber, "77881234");

        Redactors.Standard.Find(text, known).ShouldHaveSingleItem().Evidence.ShouldBe("known");
    }

    [Fact]
    public void The_stronger_of_two_overlapping_findings_wins()
    {
        const string Text = "https://shop.example/reset?token=abc123def456&mail=max@gmx.de";

        var finding = Redactors.Standard.Find(Text).ShouldHaveSingleItem();

        finding.Kind.ShouldBe(PersonalDataKind.UrlWithToken);
        finding.Length.ShouldBe(Text.Length);
    }

    [Fact]
    public void Own_patterns_of_customer_numbers_need_no_cue()
    {
        var options = new RedactionOptions();
        options.CustomerNumberPatterns.Add("K-######");

        Redactors.With(options).Redact("Es geht um K-123456 von gestern").ShouldBe("Es geht um [Kundennummer 1] von gestern");
    }

    [Theory, InlineData(true, "Ust-ID [USt-ID 1]"), InlineData(false, "Ust-ID DE136695976")]
    public void Vat_numbers_are_redacted_only_for_sole_traders(bool setting, string expected) =>
        Redactors.With(new RedactionOptions { VatIds = setting }).Redact("Ust-ID DE136695976").ShouldBe(expected);

    [Fact]
    public void Health_and_belief_are_redacted_only_if_switched_on()
    {
        const string Text = "ich bin schwanger und in der gewerkschaft";

        Redactors.Standard.Redact(Text).ShouldBe(Text);
        Redactors.With(new RedactionOptions { SpecialCategories = true }).Redact(Text).ShouldBe("ich bin [Angabe 1] und in der [Angabe 2]");
    }

    [Theory]
    [InlineData("Sitzplätze: 1500")]
    [InlineData("Farbtiefe: 300")]
    [InlineData("Wasserdruck 1500")]
    [InlineData("800 Lumen")]
    [InlineData("Thread count: 300")]
    [InlineData("Torque: 120, payload: 1500")]
    public void A_measure_is_nothing_personal(string text) => Redactors.Standard.Redact(text).ShouldBe(text);

    private sealed class Failing : Recognizer
    {
        public override void Find(ScanText text) => throw new InvalidOperationException("It cannot read this.");
    }
}
