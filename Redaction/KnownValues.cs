namespace CustomerBot.Redaction;

/// <summary>
/// What a conversation has proven or typed so far; each is found again in later texts, also inflected or split. Safe for use by several
/// threads at once.
/// </summary>
public sealed class KnownValues
{
    private static readonly AsyncLocal<KnownValues?> s_current = new();

    private readonly HashSet<(PersonalDataKind, string)> _added = [];
    private volatile KnownValue[] _values = [];

    /// <summary>
    /// What is known in the turn that is running, null outside of one. Like the culture it flows with the turn: so log lines, spans and
    /// every other text of the turn are read with it, without each caller having to hand it on.
    /// </summary>
    public static KnownValues? Current
    {
        get => s_current.Value;
        set => s_current.Value = value;
    }

    /// <summary>Remembers a value. Values with fewer than three letters or digits are not kept: they would hit ordinary words.</summary>
    public KnownValues Add(PersonalDataKind kind, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        lock (_added)
        {
            if (value.Count(char.IsLetterOrDigit) >= 3 && _added.Add((kind, value)))
            {
                _values = [.. _values, new KnownValue(kind, value)];
            }
        }

        return this;
    }

    internal IReadOnlyList<KnownValue> Values => _values;

    /// <summary>The kind of object only: the values are personal data.</summary>
    public override string ToString() => nameof(KnownValues);
}
