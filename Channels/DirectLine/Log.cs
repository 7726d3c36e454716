using Microsoft.Extensions.Logging;

namespace CustomerBot.Channels.DirectLine;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Error, Message = "Turn {ActivityId} of conversation {ConversationId} failed with {ExceptionType}.")]
    public static partial void TurnFailed(this ILogger logger, string conversationId, string activityId, string exceptionType);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "A turn of conversation {ConversationId} could not be recorded as answered ({ExceptionType}); it will be repeated."
    )]
    public static partial void TurnNotRecorded(this ILogger logger, string conversationId, string exceptionType);

    [LoggerMessage(Level = LogLevel.Error, Message = "Direct Line could not answer {Method} {Operation}: {ExceptionType}.")]
    public static partial void CallFailed(this ILogger logger, string method, string operation, string exceptionType);
}
