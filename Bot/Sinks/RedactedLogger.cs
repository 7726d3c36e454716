namespace CustomerBot.Bot.Sinks;

/// <summary>Hands on log lines after redaction: text, named values, scopes and exceptions. Fails closed, as the redactor does.</summary>
internal sealed class RedactedLogger(ILogger inner, SinkRedaction redaction) : ILogger
{
    public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => inner.BeginScope(new RedactedLogState(state, state.ToString() ?? "", redaction));

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        ArgumentNullException.ThrowIfNull(formatter);
        if (!inner.IsEnabled(logLevel))
        {
            return;
        }

        var told = exception is null ? null : exception as RedactedException ?? new RedactedException(exception, redaction);
        if (state is LoggerMessageState generated)
        {
            Redact(generated);
            inner.Log(logLevel, eventId, state, told, (line, error) => redaction.Text(formatter(line, error)));
            return;
        }

        var values = new RedactedLogState(state, formatter(state, told), redaction);
        inner.Log(logLevel, eventId, values, told, static (line, _) => line.ToString());
    }

    /// <summary>The form that carries data classifications: it must go on as it is, so that the classified values are redacted too.</summary>
    private void Redact(LoggerMessageState line)
    {
        var tags = line.TagArray;
        for (var index = 0; index < line.TagsCount; index++)
        {
            tags[index] = new(tags[index].Key, redaction.Value(tags[index].Key, tags[index].Value));
        }
    }
}
