namespace CustomerBot.Redaction;

/// <summary>What a conversation has proven or typed so far; each is found again in later texts, also inflected or split.</summary>
public sealed class KnownValues
{
    private readonly List<KnownValue> _values = [];
    private readonly HashSet<(PersonalDataKind, string)> _added = [];

    /// <summary>Remembers a value. Values with fewer than three letters or digits are not kept: they would hit ordinary words.</summary>
    public KnownValues Add(PersonalDataKind kind, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Count(char.IsLetterOrDigit) >= 3 && _added.Add((kind, value)))
        {
            _values.Add(new KnownValue(kind, value));
        }

        return this;
    }

    internal IReadOnlyList<KnownValue> Values => _values;

    /// <summary>The kind of object only: the values are personal data.</summary>
    public override string ToString() => nameof(KnownValues);
}
