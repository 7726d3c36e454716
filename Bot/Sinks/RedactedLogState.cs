using System.Collections;

namespace CustomerBot.Bot.Sinks;

/// <summary>The named values of a log line or scope after redaction, as structured loggers read them.</summary>
internal sealed class RedactedLogState : IReadOnlyList<KeyValuePair<string, object?>>
{
    private readonly List<KeyValuePair<string, object?>> _values = [];
    private readonly string _text;

    public RedactedLogState(object? state, string text, SinkRedaction redaction)
    {
        _text = redaction.Text(text);
        foreach (var (name, value) in state as IEnumerable<KeyValuePair<string, object?>> ?? [])
        {
            _values.Add(new(name, redaction.Value(name, value)));
        }
    }

    public int Count => _values.Count;

    public KeyValuePair<string, object?> this[int index] => _values[index];

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => _text;
}
