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

    private static readonly (string Part, PersonalDataKind Kind)[] _kinds =
    [
        ("mail", PersonalDataKind.Email),
        ("phone", PersonalDataKind.Phone),
        ("customer", PersonalDataKind.CustomerNumber),
        ("iban", PersonalDataKind.Iban),
        ("birth", PersonalDataKind.DateOfBirth),
        ("street", PersonalDataKind.Address),
        ("address", PersonalDataKind.Address),
        ("town", PersonalDataKind.Address),
        ("city", PersonalDataKind.Address),
        ("postalcode", PersonalDataKind.Address),
    ];

    private static readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase)
    {
        "name",
        "fullName",
        "firstName",
        "lastName",
        "familyName",
        "surname",
        "customerName",
    };

    public static void Add(JsonElement state, KnownValues known)
    {
        if (state.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in state.EnumerateArray())
            {
                Add(item, known);
            }
        }

        if (state.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var member in state.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.String && KindOf(member.Name) is { } kind)
            {
                Add(member.Value.GetString()!, kind, known);
            }
            else
            {
                Add(member.Value, known);
            }
        }
    }

    private static void Add(string value, PersonalDataKind kind, KnownValues known)
    {
        if (value.Length is >= 3 and <= LongestValue && !value.StartsWith('('))
        {
            known.Add(kind, value);
        }
    }

    private static PersonalDataKind? KindOf(string member)
    {
        if (_names.Contains(member))
        {
            return PersonalDataKind.Person;
        }

        foreach (var (part, kind) in _kinds)
        {
            if (member.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return null;
    }
}
