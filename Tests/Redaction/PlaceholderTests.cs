using CustomerBot.Redaction;

namespace CustomerBot.Tests.Redaction;

/// <summary>What is one value gets one number, however it is written.</summary>
public sealed class PlaceholderTests
{
    [Theory]
    [InlineData("Phone", "0170 1234567", "+49 (0)170 / 1234567", "0049170-1234567")]
    [InlineData("Person", "Jörg Weiß", "JOERG WEISS", "joerg weiss")]
    [InlineData("Address", "Goethestraße 5", "goethestr. 5", "GOETHESTRASSE 5")]
    [InlineData("Iban", "DE89 3704 0044 0532 0130 00", "de89370400440532013000", "DE89-3704-0044-0532-0130-00")]
    public void Spellings_of_one_value_share_a_placeholder(string kind, params string[] spellings)
    {
        var map = new PlaceholderMap();

        var placeholders = spellings.Select(spelling => map.For(Enum.Parse<PersonalDataKind>(kind), spelling)).Distinct();

        placeholders.Count().ShouldBe(1);
    }

    [Theory]
    [InlineData("Phone", "0170 1234567", "0170 1234568")]
    [InlineData("Phone", "49 30 12345", "030 12345")]
    [InlineData("Person", "Anna Heide", "Anne Heide")]
    public void Other_values_get_another_one(string kind, string one, string other)
    {
        var map = new PlaceholderMap();

        map.For(Enum.Parse<PersonalDataKind>(kind), one).ShouldNotBe(map.For(Enum.Parse<PersonalDataKind>(kind), other));
    }
}
