using CustomerBot.Bot.Pipeline;
using CustomerBot.Redaction;
using Microsoft.Extensions.Options;

namespace CustomerBot.Tests.Bot.Rights;

public sealed class SensitiveTextTests
{
    private static readonly SensitiveText _sensitive = new(Options.Create(new RedactionOptions()));

    [Theory]
    [InlineData("Meine IBAN ist DE89 3704 0044 0532 0130 00", "[Bankdaten]")]
    [InlineData("DE89370400440532013000", "[Bankdaten]")]
    [InlineData("my card is 4111 1111 1111 1111", "[Bankdaten]")]
    [InlineData("Ich bin schwanger", "[persönliche Angabe]")]
    [InlineData("Ich habe Diabetes und brauche die Lieferung bald", "[persönliche Angabe]")]
    [InlineData("wegen meiner Depression konnte ich nicht antworten", "[persönliche Angabe]")]
    [InlineData("ich bin katholisch", "[persönliche Angabe]")]
    [InlineData("I am pregnant, can I return the shoes?", "[persönliche Angabe]")]
    [InlineData("my cancer treatment starts on Monday", "[persönliche Angabe]")]
    public void Sensitive_data_is_cut_out(string text, string mark)
    {
        var kept = _sensitive.Keep(text);

        kept.ShouldContain(mark);
        foreach (var canary in new[] { "DE89", "3704", "4111", "schwanger", "Diabetes", "Depression", "katholisch", "pregnant", "cancer" })
        {
            kept.ShouldNotContain(canary);
        }
    }

    [Theory]
    [InlineData("Kann man einen Rollstuhl zurückgeben?")]
    [InlineData("Gibt es Allergie-Bettwäsche?")]
    [InlineData("Was kostet der Versand?")]
    [InlineData("Meine Bestellung 4711-0815-22 ist nicht da")]
    [InlineData("Meine Nummer ist +49 561 1234567")]
    [InlineData("Do you sell books about religion?")]
    [InlineData("Rückruf anfragen")]
    [InlineData("[zurück]")]
    public void What_is_not_sensitive_stays_as_it_is(string text) => _sensitive.Keep(text).ShouldBe(text);

    [Fact]
    public void A_kept_text_is_kept_the_same_again()
    {
        var kept = _sensitive.Keep("Ich bin schwanger, meine IBAN ist DE89 3704 0044 0532 0130 00.");

        _sensitive.Keep(kept).ShouldBe(kept);
    }

    [Theory]
    [InlineData("[Bankdaten]", false)]
    [InlineData("Meine IBAN ist [Bankdaten]", false)]
    [InlineData("Ich bin [persönliche Angabe], kann ich die Schuhe zurückgeben?", true)]
    public void What_is_left_is_answered_if_it_can_be(string kept, bool hasRest) => SensitiveText.HasRest(kept).ShouldBe(hasRest);
}
