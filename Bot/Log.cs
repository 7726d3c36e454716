using CustomerBot.Bot.Sinks;

namespace CustomerBot.Bot;

/// <summary>Everything the program logs: ids, counts and places, never content.</summary>
internal static partial class Log
{
    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Language {Language} lacks {Count} texts, which another language says in their place. Add to {Place}: {Names}."
    )]
    public static partial void LanguageIncomplete(ILogger logger, string language, int count, string place, string names);

    [LoggerMessage(Level = LogLevel.Error, Message = "Turn failed, incident {Incident}: {Trace}")]
    public static partial void TurnFailed(ILogger logger, string incident, [CustomerText] string trace);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A turn was answered from the content alone, the store is closed to it: {Trace}")]
    public static partial void TurnWithoutStore(ILogger logger, [CustomerText] string trace);

    [LoggerMessage(Level = LogLevel.Error, Message = "A stored conversation does not open and begins anew, incident {Incident}: {Trace}")]
    public static partial void ConversationUnreadable(ILogger logger, string incident, [CustomerText] string trace);

    [LoggerMessage(Level = LogLevel.Error, Message = "Request {TraceIdentifier} failed: {Trace}")]
    public static partial void RequestFailed(ILogger logger, string traceIdentifier, [CustomerText] string trace);

    [LoggerMessage(Level = LogLevel.Error, Message = "The transcript of a turn was not kept: {ExceptionType}.")]
    public static partial void TranscriptNotKept(ILogger logger, string exceptionType);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "No text of a turn was kept: what the conversation knows was not read, {ExceptionType}."
    )]
    public static partial void KnownValuesNotRead(ILogger logger, string exceptionType);
}
