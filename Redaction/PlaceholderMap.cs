namespace CustomerBot.Redaction;

/// <summary>Gives the same value the same placeholder as long as a conversation lasts. Not safe for use by several threads at once.</summary>
public sealed class PlaceholderMap
{
    private readonly Dictionary<(PersonalDataKind Kind, string Value), string> _placeholders = [];
    private readonly Dictionary<PersonalDataKind, int> _counts = [];

    /// <summary>The placeholder of a value, for example "[E-Mail 1]".</summary>
    public string For(PersonalDataKind kind, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var key = (kind, PlaceholderKey.Of(value));
        if (!_placeholders.TryGetValue(key, out var placeholder))
        {
            _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
            placeholder = $"[{PlaceholderNames.Of(kind)} {_counts[kind]}]";
            _placeholders.Add(key, placeholder);
        }

        return placeholder;
    }

    /// <summary>The kind of object only: the map holds personal data.</summary>
    public override string ToString() => nameof(PlaceholderMap);
}
