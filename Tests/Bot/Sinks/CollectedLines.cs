using Microsoft.Extensions.Logging;

namespace CustomerBot.Tests.Bot.Sinks;

/// <summary>A log provider like any other: it keeps whatever reaches it, in every form.</summary>
internal sealed class CollectedLines : ILoggerProvider, ILogger
{
    private readonly List<string> _lines = [];

    public string All
    {
        get
        {
            lock (_lines)
            {
                return string.Join('\n', _lines);
            }
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Add(state, state.ToString());
        return null;
    }

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        Add(state, formatter(state, exception));
        Add(exception, $"{exception} {exception?.Message} {exception?.InnerException}");
    }

    public void Dispose() { }

    private void Add(object? state, string? text)
    {
        lock (_lines)
        {
            _lines.Add(text ?? "");
            _lines.AddRange((state as IEnumerable<KeyValuePair<string, object?>> ?? []).Select(value => $"{value.Key}={value.Value}"));
        }
    }
}
