using CustomerBot.Dialogs.Interruptions;

namespace CustomerBot.Tests.Dialogs.Interruptions;

public sealed class InterruptionReaderTests
{
    public static TheoryData<string, string> Words =>
        new()
        {
            { "Abbrechen", "Cancel" },
            { "abbrechen!", "Cancel" },
            { "abbrechn", "Cancel" },
            { "Abbrehcen", "Cancel" },
            { "bitte abbrechen", "Cancel" },
            { "Stopp", "Cancel" },
            { "cancel please", "Cancel" },
            { "never mind", "Cancel" },
            { "Zurück", "Back" },
            { "zurueck", "Back" },
            { "zuruck", "Back" },
            { "ZURÜCK", "Back" },
            { "Zuru\u0308ck", "Back" },
            { "zu\u200Brück", "Back" },
            { "go back", "Back" },
            { "Neustart", "StartOver" },
            { "von vorn", "StartOver" },
            { "start over", "StartOver" },
            { "Hilfe", "Help" },
            { "Hilfe bitte", "Help" },
            { "hlife", "Help" },
            { "Was kannst du?", "Help" },
            { "HELP", "Help" },
            { "Mensch", "Human" },
            { "Mitarbeiter", "Human" },
            { "mitarbieter", "Human" },
            { "Mit einem Menschen sprechen", "Human" },
            { "echte Person bitte", "Human" },
            { "Berater", "Human" },
            { "Support", "Human" },
            { "talk to a human", "Human" },
            { "Datenschutz", "Privacy" },
            { "Datenschuz", "Privacy" },
            { "Datenschutzerklärung", "Privacy" },
            { "privacy", "Privacy" },
            { "Meine Daten", "MyData" },
            { "Welche Daten habt ihr von mir?", "MyData" },
            { "my data", "MyData" },
            { "Lösch meine Daten", "EraseMyData" },
            { "Loesche meine Daten", "EraseMyData" },
            { "meine Daten löschen", "EraseMyData" },
            { "delete my data", "EraseMyData" },
            { "Löschen", "Delete" },
            { "Einwilligung widerrufen", "WithdrawConsent" },
            { "einwiligung widerrufen", "WithdrawConsent" },
            { "Ich widerrufe meine Einwilligung", "WithdrawConsent" },
            { "withdraw consent", "WithdrawConsent" },
            { "Sprache", "Language" },
            { "English please", "ThisLanguage" },
            { "Englisch", "ThisLanguage" },
            { "auf Deutsch bitte", "ThisLanguage" },
            { "Themen", "Topics" },
        };

    [Theory, MemberData(nameof(Words))]
    public void A_word_is_read_in_every_spelling(string text, string expected) =>
        InterruptionReader.Read(text).ShouldBe(Enum.Parse<Interruption>(expected));

    [Theory]
    [InlineData("Abbrechen der Heizung")]
    [InlineData("Wie kann ich eine Bestellung abbrechen?")]
    [InlineData("Bestellung abbrechen")]
    [InlineData("Ich möchte meine Bestellung zurück geben")]
    [InlineData("Zurückgeben")]
    [InlineData("Geld zurück")]
    [InlineData("Stadt")]
    [InlineData("cancer")]
    [InlineData("How do I cancel my order?")]
    [InlineData("Menschen")]
    [InlineData("Deutschland")]
    [InlineData("Hilfe bei der Rückgabe")]
    [InlineData("Wo finde ich Ihre Datenschutzerklärung zum Newsletter")]
    [InlineData("Start")]
    [InlineData("pack")]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("bitte")]
    [InlineData("🙂")]
    public void A_sentence_that_merely_contains_a_word_is_left_alone(string text) => InterruptionReader.Read(text).ShouldBeNull();

    [Theory]
    [InlineData(nameof(Texts.Help), "Help")]
    [InlineData(nameof(Texts.Topics), "Topics")]
    [InlineData(nameof(Texts.Cancel), "Cancel")]
    [InlineData(nameof(Texts.Human), "Human")]
    [InlineData(nameof(Texts.Privacy), "Privacy")]
    [InlineData(nameof(Texts.MyData), "MyData")]
    [InlineData(nameof(Texts.RightsErase), "EraseMyData")]
    [InlineData(nameof(Texts.GiveConsent), "GiveConsent")]
    [InlineData(nameof(Texts.WithdrawConsent), "WithdrawConsent")]
    public void Every_button_works_in_every_language(string textName, string expected)
    {
        foreach (var words in TextFiles.Every(textName))
        {
            InterruptionReader.Read(words).ShouldBe(Enum.Parse<Interruption>(expected), words);
        }
    }

    [Fact]
    public void A_word_with_a_slip_belongs_to_one_interruption_only()
    {
        var unknown = InterruptionWords.WithSlip.Where(word => !InterruptionWords.All.ContainsKey(word));

        unknown.ShouldBeEmpty();
    }
}
