using CustomerBot.Bot.Sinks;

namespace CustomerBot.Bot;

/// <summary>Everything the program logs: ids, counts and places, never content.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Error, Message = "Turn failed, incident {Incident}: {Trace}")]
    public static partial void TurnFailed(ILogger logger, string incident, [CustomerText] string trace);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A turn was answered from the content alone, the store is closed to it: {Trace}")]
    public static partial void TurnWithoutStore(ILogger logger, string trace);

    [LoggerMessage(Level = LogLevel.Error, Message = "A stored conversation does not open and begins anew, incident {Incident}: {Trace}")]
    public static partial void ConversationUnreadable(ILogger logger, string incident, string trace);

    [LoggerMessage(Level = LogLevel.Error, Message = "Request {TraceIdentifier} failed: {Trace}")]
    public static partial void RequestFailed(ILogger logger, string traceIdentifier, [CustomerText] string trace);

    [LoggerMessage(Level = LogLevel.Error, Message = "The transcript of a turn was not kept: {ExceptionType}.")]
    public static partial void TranscriptNotKept(ILogger logger, string exceptionType);
}
