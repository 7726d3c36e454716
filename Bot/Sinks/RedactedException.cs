using CustomerBot.Bot.Hosting;

namespace CustomerBot.Bot.Sinks;

/// <summary>
/// Stands for an exception in a log. Types and places are shown, messages only of our own exceptions: those name ids and what to do,
/// while others quote what they could not read.
/// </summary>
internal sealed class RedactedException(Exception exception, SinkRedaction redaction) : Exception(MessageOf(exception, redaction))
{
    private readonly string _trace = $"{MessageOf(exception, redaction)}{Environment.NewLine}{ExceptionTrace.Of(exception)}";

    public override string? StackTrace { get; } = exception.StackTrace;

    public override string ToString() => _trace;

    private static string MessageOf(Exception exception, SinkRedaction redaction)
    {
        var type = exception.GetType();
        return type.Namespace?.StartsWith(nameof(CustomerBot), StringComparison.Ordinal) == true
            ? $"{type.Name}: {redaction.Text(exception.Message)}"
            : type.Name;
    }
}
