using Microsoft.Extensions.Logging;

namespace CustomerBot.Channels.DirectLine;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Error, Message = "A turn failed with {ExceptionType}.")]
    public static partial void TurnFailed(this ILogger logger, string exceptionType);

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn could not be recorded as answered ({ExceptionType}); it will be repeated.")]
    public static partial void TurnNotRecorded(this ILogger logger, string exceptionType);

    [LoggerMessage(Level = LogLevel.Error, Message = "A stored part of a conversation does not open and is left out.")]
    public static partial void FeedUnreadable(this ILogger logger);

    [LoggerMessage(Level = LogLevel.Error, Message = "Direct Line could not answer {Method} {Operation}: {ExceptionType}.")]
    public static partial void CallFailed(this ILogger logger, string method, string operation, string exceptionType);
}
