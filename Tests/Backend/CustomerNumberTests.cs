using CustomerBot.Backend;

namespace CustomerBot.Tests.Backend;

public sealed class CustomerNumberTests
{
    private static readonly string s_digits = CustomerNumber.FromSerial(1_000_001).Value[3..];

    [Theory]
    [InlineData("KD-{0}")]
    [InlineData("kd{0}")]
    [InlineData(" KD {0} ")]
    [InlineData("{0}")]
    [InlineData("Kd–{0}")]
    [InlineData("KD.{0}")]
    public void What_people_type_has_one_normal_form(string form)
    {
        CustomerNumber.TryParse(string.Format(null, form, s_digits), out var number).ShouldBeTrue();
        number.Value.ShouldBe($"KD-{s_digits}");
        number.ToString().ShouldBe("CustomerNumber");
    }

    [Fact]
    public void Groups_and_full_width_digits_are_read()
    {
        var wide = string.Concat(s_digits.Select(digit => (char)(digit - '0' + '０')));

        CustomerNumber.TryParse($"KD-{s_digits[..4]} {s_digits[4..]}", out _).ShouldBeTrue();
        CustomerNumber.TryParse(wide, out var number).ShouldBeTrue();
        number.Value.ShouldBe($"KD-{s_digits}");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("KD-")]
    [InlineData("KD-1234567")]
    [InlineData("KD-123456789")]
    [InlineData("AB-10000010")]
    [InlineData("KD-1000001a")]
    [InlineData("KD-' OR 1=1--")]
    [InlineData("\ud800")]
    public void Other_things_are_no_customer_number(string? text) => CustomerNumber.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Every_single_wrong_digit_and_every_swap_of_neighbours_is_caught()
    {
        for (var serial = 0; serial < 10_000_000; serial += 98_765)
        {
            var digits = CustomerNumber.FromSerial(serial).Value[3..];
            foreach (var typo in WrongDigits(digits).Concat(Swaps(digits)))
            {
                CustomerNumber.TryParse(typo, out _).ShouldBeFalse($"{typo} passes for {digits}");
            }
        }
    }

    private static IEnumerable<string> WrongDigits(string digits) =>
        from place in Enumerable.Range(0, digits.Length)
        from digit in "0123456789"
        where digit != digits[place]
        select $"{digits[..place]}{digit}{digits[(place + 1)..]}";

    private static IEnumerable<string> Swaps(string digits) =>
        from place in Enumerable.Range(0, digits.Length - 1)
        where digits[place] != digits[place + 1]
        select $"{digits[..place]}{digits[place + 1]}{digits[place]}{digits[(place + 2)..]}";
}
