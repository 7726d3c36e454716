using CustomerBot.Dialogs.Forms;

namespace CustomerBot.Tests.Dialogs.Forms;

public sealed class FormReadersTests
{
    [Theory]
    [InlineData("Erika Muster", "Erika Muster")]
    [InlineData("  erika   muster ", "erika muster")]
    [InlineData("Ich heiße Erika Muster.", "Erika Muster")]
    [InlineData("mein name ist Müller", "Müller")]
    [InlineData("My name is Jane O’Neil-Smith", "Jane O’Neil-Smith")]
    [InlineData("I'm José Ángel", "José Ángel")]
    [InlineData("Dr. von und zu Guttenberg", "Dr. von und zu Guttenberg")]
    [InlineData("Ng", "Ng")]
    [InlineData("Мария Иванова", "Мария Иванова")]
    [InlineData("محمد علي", "محمد علي")]
    [InlineData("王小明", "王小明")]
    public void A_name_is_read_however_it_is_put(string text, string expected) => PersonName.Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("0561 1234567")]
    [InlineData("erika@example.com")]
    [InlineData("Wie lange dauert der Versand?")]
    [InlineData("warum wollen Sie das wissen")]
    [InlineData("ja")]
    [InlineData("nein danke")]
    [InlineData("das ist mir jetzt wirklich viel zu umständlich hier")]
    [InlineData("<b>Erika</b>")]
    [InlineData("🙂")]
    public void What_is_no_name_is_turned_down(string text) => PersonName.Read(text).ShouldBeNull();

    [Theory]
    [InlineData("0561 1234567", "+495611234567")]
    [InlineData("0561/123 45-67", "+495611234567")]
    [InlineData("(0561) 1234567", "+495611234567")]
    [InlineData("+49 561 1234567", "+495611234567")]
    [InlineData("+49 (0)561 1234567", "+495611234567")]
    [InlineData("0049 561 1234567", "+495611234567")]
    [InlineData("Meine Nummer ist 0151 23456789, danke", "+4915123456789")]
    [InlineData("+43 1 5551234", "+4315551234")]
    [InlineData("０５６１ １２３４５６７", "+495611234567")]
    [InlineData("0561–1234567", "+495611234567")]
    public void A_phone_number_is_read_in_international_form(string text, string expected) => PhoneNumber.Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("123")]
    [InlineData("1234567")]
    [InlineData("110")]
    [InlineData("0561")]
    [InlineData("+49 561 1234567 oder +49 561 7654321")]
    [InlineData("+1234567890123456789")]
    [InlineData("keine")]
    [InlineData("0000000000")]
    public void An_incomplete_or_doubtful_number_is_turned_down(string text) => PhoneNumber.Read(text).ShouldBeNull();

    [Theory]
    [InlineData("Rechnung,\n gern vormittags", "Rechnung, gern vormittags")]
    [InlineData("Egal", "")]
    [InlineData("keine Angabe", "")]
    [InlineData("Rather not say", "")]
    [InlineData("nein", "")]
    [InlineData("Wann kommt mein Paket?", "Wann kommt mein Paket?")]
    public void An_optional_answer_may_be_left_open(string text, string expected) => FreeText.ReadOptional(text).ShouldBe(expected);

    [Fact]
    public void A_long_text_is_asked_to_be_shorter() => FreeText.ReadOptional(new('a', 201)).ShouldBeNull();
}
