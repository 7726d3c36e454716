using CustomerBot.Redaction;

namespace CustomerBot.Bot.Sinks;

/// <summary>Puts the redactor before every provider, whichever is configured, also those added later.</summary>
internal sealed class RedactedLoggerFactory(ILoggerFactory inner, Redactor redactor) : ILoggerFactory
{
    private readonly SinkRedaction _redaction = new(redactor);

    public ILogger CreateLogger(string categoryName) => new RedactedLogger(inner.CreateLogger(categoryName), _redaction);

    public void AddProvider(ILoggerProvider provider) => inner.AddProvider(provider);

    public void Dispose() => inner.Dispose();
}
