using System.Text.Json;
using CustomerBot.Redaction;

namespace CustomerBot.Bot.Transcripts;

/// <summary>
/// What the customer typed into the dialogs, read from the state they keep: the name of a member says what its value is. So a name that
/// no list knows is found in every later text.
/// </summary>
internal static class KnownFromDialogs
{
    private const int LongestValue = 120;

    private static readonly (string Part, PersonalDataKind Kind)[] s_kinds =
    [
        ("mail", PersonalDataKind.Email),
        ("phone", PersonalDataKind.Phone),
        ("customer", PersonalDataKind.CustomerNumber),
        ("iban", PersonalDataKind.Iban),
        ("birth", PersonalDataKind.DateOfBirth),
        ("street", PersonalDataKind.Address),
        ("address", PersonalDataKind.Address),
        ("addition", PersonalDataKind.Address),
        ("town", PersonalDataKind.Address),
        ("city", PersonalDataKind.Address),
        ("postalcode", PersonalDataKind.Address),
    ];

    private static readonly Dictionary<string, PersonalDataKind> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["name"] = PersonalDataKind.Person,
        ["fullName"] = PersonalDataKind.Person,
        ["firstName"] = PersonalDataKind.Person,
        ["lastName"] = PersonalDataKind.Person,
        ["familyName"] = PersonalDataKind.Person,
        ["surname"] = PersonalDataKind.Person,
        ["customerName"] = PersonalDataKind.Person,
        ["number"] = PersonalDataKind.CustomerNumber,
    };

    /// <summary>Name of the dialog that asks for a one-time code; it is in the state as long as the question is open.</summary>
    private const string CodeDialog = "CodeProofDialog";

    public static IEnumerable<KnownDetail> Of(JsonElement state) =>
        state.ValueKind switch
        {
            JsonValueKind.Array => state.EnumerateArray().SelectMany(Of),
            JsonValueKind.Object => state.EnumerateObject().SelectMany(Of),
            _ => [],
        };

    /// <summary>Whether digits in the next message may be a one-time code: nobody keeps that, so it must be known from the question.</summary>
    public static bool AwaitsCode(JsonElement state) =>
        state.ValueKind switch
        {
            JsonValueKind.Array => state.EnumerateArray().Any(AwaitsCode),
            JsonValueKind.Object => state.EnumerateObject().Any(member => AwaitsCode(member.Value)),
            JsonValueKind.String => state.ValueEquals(CodeDialog),
            _ => false,
        };

    private static IEnumerable<KnownDetail> Of(JsonProperty member)
    {
        if (member.Value.ValueKind != JsonValueKind.String || KindOf(member.Name) is not { } kind)
        {
            return Of(member.Value);
        }

        var value = member.Value.GetString()!;
        return value.Length is < 3 or > LongestValue || value.StartsWith('(') ? []
            : kind == PersonalDataKind.CustomerNumber ? Number(value)
            : [new(kind, value)];
    }

    /// <summary>Many leave out the letters in front; what has hardly a digit is no number.</summary>
    private static IEnumerable<KnownDetail> Number(string value)
    {
        var digits = string.Concat(value.Where(char.IsAsciiDigit));
        return digits.Length < 4 ? []
            : digits == value ? [new(PersonalDataKind.CustomerNumber, value)]
            : [new(PersonalDataKind.CustomerNumber, value), new(PersonalDataKind.CustomerNumber, digits)];
    }

    private static PersonalDataKind? KindOf(string member)
    {
        if (s_names.TryGetValue(member, out var known))
        {
            return known;
        }

        foreach (var (part, kind) in s_kinds)
        {
            if (member.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return null;
    }
}
