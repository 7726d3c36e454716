using CustomerBot.Redaction.Recognizers;
using CustomerBot.Redaction.Recognizers.General;
using CustomerBot.Redaction.Recognizers.Germany;
using CustomerBot.Redaction.Recognizers.UnitedKingdom;

namespace CustomerBot.Tests.Redaction;

/// <summary>Each identifier with an example of its authority; one changed digit breaks it.</summary>
public sealed class ChecksumTests
{
    public static TheoryData<string, string> Examples =>
        new()
        {
            { nameof(Iban), "DE89370400440532013000" }, // ISO 13616
            { nameof(Iban), "GB29NWBK60161331926819" },
            { nameof(PaymentCard), "4111111111111111" },
            { nameof(PaymentCard), "371449635398431" },
            { nameof(TaxIdentificationNumber), "86095742719" }, // BZSt, test number
            { nameof(PensionInsuranceNumber), "15070649C103" }, // Deutsche Rentenversicherung
            { nameof(HealthInsuranceNumber), "A123456780" }, // GKV-Spitzenverband
            { nameof(IdentityCard), "L01X00T471" }, // BMI, sample card
        };

    [Theory, MemberData(nameof(Examples))]
    public void A_number_with_its_check_digit_needs_no_word_before_it(string name, string number)
    {
        var identifier = Create(name);

        identifier.HasShape(number).ShouldBeTrue();
        identifier.IsProven(number).ShouldBeTrue();
    }

    [Theory, MemberData(nameof(Examples))]
    public void A_wrong_check_digit_proves_nothing(string name, string number)
    {
        var last = number[^1] == '9' ? '0' : (char)(number[^1] + 1);

        Create(name).IsProven(number[..^1] + last).ShouldBeFalse();
    }

    [Theory, InlineData("QQ123456C", false), InlineData("AB123456C", true), InlineData("GB123456A", false), InlineData("AB123456E", false)]
    public void National_insurance_numbers_follow_their_letters(string number, bool expected) =>
        new NationalInsuranceNumber().IsProven(number).ShouldBe(expected);

    private static Identifier Create(string name) =>
        name switch
        {
            nameof(Iban) => new Iban(),
            nameof(PaymentCard) => new PaymentCard(),
            nameof(TaxIdentificationNumber) => new TaxIdentificationNumber(),
            nameof(PensionInsuranceNumber) => new PensionInsuranceNumber(),
            nameof(HealthInsuranceNumber) => new HealthInsuranceNumber(),
            _ => new IdentityCard(),
        };
}
