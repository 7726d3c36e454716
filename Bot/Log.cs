namespace CustomerBot.Bot;

/// <summary>Everything the program logs: ids, counts and places, never content.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Error, Message = "Turn failed, incident {Incident}: {Trace}")]
    public static partial void TurnFailed(ILogger logger, string incident, string trace);

    [LoggerMessage(Level = LogLevel.Error, Message = "Request {TraceIdentifier} failed: {Trace}")]
    public static partial void RequestFailed(ILogger logger, string traceIdentifier, string trace);

    [LoggerMessage(Level = LogLevel.Error, Message = "The transcript of a turn was not kept: {ExceptionType}.")]
    public static partial void TranscriptNotKept(ILogger logger, string exceptionType);
}
