using CustomerBot.Dialogs.Forms;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Forms;

public sealed class CorrectionTests
{
    private static readonly FormField[] Fields =
    [
        Field("street", "Straße", "strasse und hausnummer, street", text => text.Length > 1 ? text : null),
        Field("house", "Hausnummer", "nummer, house number, number", text => char.IsDigit(text[0]) && text.Length < 6 ? text : null),
        Field("email", "E-Mail", "e mail adresse, mail, email, email address, e mail address", EmailAddressText.Read),
        Field("phone", "Telefon", "telefonnummer, phone number", PhoneNumber.Read),
    ];

    [Theory]
    [InlineData("nein, Hausnummer 12b", "house", "12b")]
    [InlineData("Nein, die Hausnummer ist 12b", "house", "12b")]
    [InlineData("Hausnummer stimmt nicht, sie ist 12b", "house", "12b")]
    [InlineData("Die Hausnummer muss 12b sein", "house", null)]
    [InlineData("nein, 12b ist die Hausnummer", "house", "12b")]
    [InlineData("E-Mail stimmt nicht, sie ist max@beispiel.de", "email", "max@beispiel.de")]
    [InlineData("Die E-Mail-Adresse war falsch: max@Beispiel.DE.", "email", "max@beispiel.de")]
    [InlineData("nein, max@beispiel.de", "email", "max@beispiel.de")]
    [InlineData("my phone number is wrong, it should be +49 561 1234567", "phone", "+495611234567")]
    [InlineData("the street is wrong", "street", null)]
    [InlineData("sorry, the house number is 7", "house", "7")]
    [InlineData("ich habe mich bei der Telefonnummer vertippt: 0561 1234567", "phone", "+495611234567")]
    public void A_correction_in_one_sentence_names_the_field_and_its_value(string text, string field, string? value)
    {
        var correction = CorrectionReader.Read(text, Fields).ShouldNotBeNull();

        correction.Field.ShouldBe(field);
        correction.Value.ShouldBe(value);
    }

    [Theory]
    [InlineData("nein")]
    [InlineData("ja, stimmt so")]
    [InlineData("nein danke")]
    [InlineData("Wie lange dauert das?")]
    [InlineData("")]
    public void Other_words_correct_nothing(string text) => CorrectionReader.Read(text, Fields).ShouldBeNull();

    [Theory]
    [InlineData("Telefon abends, die Nummer kennen Sie")]
    [InlineData("Die Telefonnummer stimmt nicht in meinem Konto")]
    public void In_the_middle_of_a_form_only_a_named_field_with_a_value_is_a_correction(string text) =>
        CorrectionReader.ReadAside(text, Fields).ShouldBeNull();

    [Theory]
    [InlineData("Die Hausnummer ist 12b", "12b")]
    [InlineData("Hausnummer: 12b", "12b")]
    [InlineData("12b", null)]
    [InlineData("zweite Hausnummer ist 12b", null)]
    public void A_field_that_is_asked_may_be_answered_in_a_sentence(string text, string? value) =>
        CorrectionReader.OwnValue(text, Fields[1]).ShouldBe(value);

    [Theory, InlineData("de-DE", "nein, Telefon 0561 7654321"), InlineData("en-GB", "no, the phone is wrong, it is +49 561 7654321")]
    public async Task A_sentence_at_the_summary_changes_one_value_and_sums_up_again(string locale, string correction)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await CallbackSteps.GoToAsync(chat, 5);

        await chat.SayAsync(correction);

        chat.LastReply.ShouldContain("+495617654321");
        chat.LastReply.ShouldContain("Erika Muster");
        await chat.SayAsync(chat.Text(nameof(Texts.CallbackConfirm)));
        (await bot.WaitingCallbacksAsync()).ShouldHaveSingleItem().PhoneNumber.ShouldBe("+495617654321");
    }

    [Fact]
    public async Task A_correction_of_an_earlier_answer_is_taken_while_another_is_asked()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE");
        await CallbackSteps.GoToAsync(chat, 4);

        await chat.SayAsync("nein, die Telefonnummer ist 0561 7654321");
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.CallbackTopic)));
        await chat.SayAsync("Rechnung");

        chat.LastReply.ShouldContain("+495617654321");
        chat.LastReply.ShouldContain("Rechnung");
    }

    private static FormField Field(string name, string label, string alsoCalled, Func<string, string?> read) =>
        new(name)
        {
            Label = () => label,
            AlsoCalled = alsoCalled,
            Ask = () => label,
            Read = read,
            Unclear = () => label,
            Why = () => label,
        };
}
