namespace CustomerBot.Tests.Redaction;

/// <summary>Names in the places where people write them, and words that are also names.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("Ich bin Max Muster")]
    [InlineData("Gruß jutta")]
    [InlineData("heute kommt annika zum abholen")]
    [InlineData("BITTE FRAU YILMAZ ANRUFEN")]
    [InlineData("mfg\nwaldemar brzezinski")]
    [InlineData("Das Auto der Nowaks stand im Weg")]
    [InlineData("Herr Klein und Frau Sommer waren da")]
    [InlineData("it's gus again, parcel for Siobhán")]
    [InlineData("Müller-Lüdenscheidt, Hans-Peter")]
    [InlineData("grüße, I N G A")]
    [InlineData("ich bin J3nny M3y3r")]
    [InlineData("spelled S-M-Y-T-H-E")]
    [InlineData("buchstabiert: K wie Kaufmann, R wie Richard, U wie Ulrich")]
    public void Are_found(string text) => Redactors.Standard.Redact(text).ShouldContain("[Name 1]");

    [Theory]
    [InlineData("Im Mai war der Sommer zu klein")]
    [InlineData("will der koch ein mark stück?")]
    [InlineData("Ich bin gelernter Schneider und brauche einen Winkel")]
    [InlineData("Zahlung per Klarna oder PayPal?")]
    [InlineData("Ist die Kommode aus Eiche noch lieferbar?")]
    [InlineData("Viele Grüße aus Hamburg")]
    [InlineData("ich bin bei O2 und habe 4G")]
    [InlineData("wo finde ich meine iban?")]
    [InlineData("Ich bin leider nicht zuständig")]
    public void Words_stay(string text) => Redactors.Standard.Redact(text).ShouldBe(text);
}
