using Microsoft.Extensions.Logging;

namespace CustomerBot.Backend;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "A mail of kind {Kind} was not taken: {Fault}. It is tried again.")]
    public static partial void MailFailed(ILogger logger, BackendFault fault, string kind);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "A mail of kind {Kind} could not be delivered and was given up. Check Backend:Mail and the relay."
    )]
    public static partial void MailGivenUp(ILogger logger, string kind);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A mail of kind {Kind} stays in the queue and is tried again.")]
    public static partial void MailLeft(ILogger logger, string kind, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The queue of mails cannot be read now. It is tried again.")]
    public static partial void MailsUnread(ILogger logger, Exception exception);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "{Count} waiting mails were changed in the store and cannot be sent; the others go out. Restore them from a backup; "
            + "otherwise they are deleted when their time is over."
    )]
    public static partial void MailsUnreadable(ILogger logger, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The mail relay does not take mail: {Reason}. {Remedy}")]
    public static partial void RelayRefuses(ILogger logger, string reason, string remedy);

    [LoggerMessage(Level = LogLevel.Information, Message = "The demo shop is being made in {Folder}: {Customers} customers, all invented.")]
    public static partial void DemoMade(ILogger logger, string folder, int customers);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The company has no system for callbacks (POST /callbacks: 404). The bot keeps them for \"privacy documents callback\"."
    )]
    public static partial void CallbacksNotTaken(ILogger logger);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The company could not be told of {Waiting} withdrawn callbacks. It is told as soon as its systems answer."
    )]
    public static partial void CallbacksWait(ILogger logger, int waiting);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Withdrawn callbacks cannot be read now. It is tried again.")]
    public static partial void CallbacksUnread(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The back end cannot serve {Operation}: {Fault}.")]
    public static partial void BackendFails(ILogger logger, string operation, BackendFault fault);
}
