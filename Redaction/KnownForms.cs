namespace CustomerBot.Redaction;

/// <summary>The forms in which people write a known value again, folded to letters and digits.</summary>
internal static class KnownForms
{
    private const int Shortest = 3;
    private const int ShortestStreet = 8;

    public static string[] Of(PersonalDataKind kind, string value)
    {
        var whole = PlaceholderKey.Compact(value);
        IEnumerable<string> forms = kind switch
        {
            PersonalDataKind.Phone => [whole, .. Phones(PlaceholderKey.National(value, whole))],
            PersonalDataKind.Address => [whole, .. Parts(value).SelectMany(Street)],
            _ => [whole],
        };
        return [.. forms.Where(form => form.Length >= Shortest).Distinct()];
    }

    private static string[] Phones(string national) =>
        national.StartsWith('0') ? [national, $"49{national[1..]}", $"0049{national[1..]}"] : [national];

    /// <summary>Street and town are written apart too.</summary>
    private static string[] Parts(string address) =>
        address.Split([',', ';', '\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            is { Length: > 1 } parts
            ? parts
            : [address];

    /// <summary>"Goethestraße 5" as "Goethestr. 5" and the other way round, and a long street name without its number.</summary>
    private static IEnumerable<string> Street(string part)
    {
        var compact = PlaceholderKey.Compact(part);
        yield return compact;
        var street = compact.AsSpan().IndexOfAnyInRange('0', '9') is > 0 and var number ? compact[..number] : string.Empty;
        if (street.Length == 0)
        {
            yield break;
        }

        if (street.Length >= ShortestStreet)
        {
            yield return street;
        }

        foreach (var (one, other) in new[] { ("strasse", "str"), ("str", "strasse") })
        {
            if (street.EndsWith(one, StringComparison.Ordinal) && !(one == "str" && street.EndsWith("strasse", StringComparison.Ordinal)))
            {
                var changed = street[..^one.Length] + other;
                yield return changed + compact[street.Length..];
                if (street.Length >= ShortestStreet)
                {
                    yield return changed;
                }

                yield break;
            }
        }
    }
}
