using CustomerBot.Dialogs.Forms;
using CustomerBot.Dialogs.Identity;

namespace CustomerBot.Tests.Dialogs.Identity;

public sealed class ReaderTests
{
    private static readonly string s_number = Support.DemoShop.Anna.Number.Value;
    private static readonly string s_digits = s_number[3..];

    [Fact]
    public void A_customer_number_is_read_however_it_is_written()
    {
        string[] ways =
        [
            s_number,
            s_number.ToLowerInvariant(),
            s_digits,
            $"KD {s_digits[..4]} {s_digits[4..]}",
            $"Meine Kundennummer ist {s_number}.",
            $"kd-{s_digits[..2]}.{s_digits[2..5]}.{s_digits[5..]}",
            $"my number: {s_digits}, thanks",
            string.Concat(s_digits.Select(digit => (char)('０' + digit - '0'))),
        ];

        ways.ShouldAllBe(way => CustomerNumberText.Read(way) == s_number);
    }

    [Fact]
    public void A_wrong_a_missing_a_swapped_and_an_added_digit_are_slips_and_no_number()
    {
        var wrong = s_number[..^2] + (char)(s_number[^2] == '9' ? '0' : s_number[^2] + 1) + s_number[^1];
        string[] slips = [wrong, s_number[..^1], s_number + "0", $"KD-{s_digits[1]}{s_digits[0]}{s_digits[2..]}"];

        slips.ShouldAllBe(slip => CustomerNumberText.Read(slip) == null && CustomerNumberText.HasSlip(slip));
    }

    [Theory]
    [InlineData("123456")]
    [InlineData("Erika Muster")]
    [InlineData("")]
    [InlineData("0561 1234567890")]
    public void Other_things_are_neither_number_nor_slip(string text)
    {
        CustomerNumberText.Read(text).ShouldBeNull();
        CustomerNumberText.HasSlip(text).ShouldBeFalse();
    }

    [Theory]
    [InlineData("erika@beispiel.de", "erika@beispiel.de")]
    [InlineData("Erika.Muster+shop@Mail.Beispiel.DE", "Erika.Muster+shop@mail.beispiel.de")]
    [InlineData("Meine Adresse ist erika@beispiel.de.", "erika@beispiel.de")]
    [InlineData("<erika@beispiel.de>", "erika@beispiel.de")]
    [InlineData("erika＠beispiel.de", "erika@beispiel.de")]
    [InlineData("jörg@müller.de", "jörg@müller.de")]
    [InlineData("erika@beispiel", null)]
    [InlineData("erika@@beispiel.de", null)]
    [InlineData("a@b.de und c@d.de", null)]
    [InlineData("erika..muster@beispiel.de", null)]
    [InlineData("keine Ahnung", null)]
    public void An_email_address_is_read_from_a_sentence(string text, string? address) => EmailAddressText.Read(text).ShouldBe(address);

    [Theory, InlineData(64, 9, true), InlineData(65, 9, false), InlineData(60, 193, true), InlineData(60, 194, false)]
    public void An_address_that_no_mailbox_can_have_is_not_taken(int localPart, int domain, bool isTaken)
    {
        var address = $"{new string('l', localPart)}@{new string('d', domain - 3)}.de";

        (EmailAddressText.Read(address) is not null).ShouldBe(isTaken);
        CustomerBot.Backend.EmailAddress.IsShortEnough(address).ShouldBe(isTaken);
    }

    [Theory]
    [InlineData("a@example.org\r\nBcc: victim@example.org")]
    [InlineData("a@example.org\nSubject: hi")]
    [InlineData("a@example.org%0d%0aBcc:b@example.org")]
    public void An_address_never_brings_a_line_break(string text) =>
        (EmailAddressText.Read(text) ?? "").ShouldAllBe(letter => !char.IsControl(letter) && letter != ' ' && letter != '%');

    [Theory]
    [InlineData("123456", "123456")]
    [InlineData("123 456", "123456")]
    [InlineData("1 2 3 4 5 6", "123456")]
    [InlineData("Der Code ist 123-456.", "123456")]
    [InlineData("１２３４５６", "123456")]
    [InlineData("12345", null)]
    [InlineData("1234567", null)]
    [InlineData("123456 oder 654321", null)]
    [InlineData("keiner", null)]
    public void A_code_is_read_from_a_sentence(string text, string? code) => OneTimeCodeText.Read(text).ShouldBe(code);

    [Theory]
    [InlineData("Neuen Code senden")]
    [InlineData("Send a new code")]
    [InlineData("ich habe keine Mail bekommen")]
    [InlineData("resend")]
    public void A_wish_for_another_code_is_understood(string text) => IdentityAnswers.ReadCode(text).ShouldBe(IdentityAnswers.Resend);

    [Fact]
    public void The_account_of_a_token_is_read_and_nothing_else_is()
    {
        EntraAccount.Read(TokenService.TokenFor("tenant", "account")).ShouldBe(new EntraAccount("tenant", "account"));

        string?[] others = [null, "", "a.b", "a.b.c", "a.e30.c", "a.W10.c", "a.bnVsbA.c", "a.eyJvaWQiOjF9.c"];
        others.ShouldAllBe(token => EntraAccount.Read(token) == null);
    }
}
