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

    [LoggerMessage(Level = LogLevel.Warning, Message = "The program stops before a mail of kind {Kind} was taken.")]
    public static partial void MailLeft(ILogger logger, string kind);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The mail relay does not take mail: {Reason}. {Remedy}")]
    public static partial void RelayRefuses(ILogger logger, string reason, string remedy);

    [LoggerMessage(Level = LogLevel.Information, Message = "The demo shop is being made in {Folder}: {Customers} customers, all invented.")]
    public static partial void DemoMade(ILogger logger, string folder, int customers);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The back end cannot serve {Operation}: {Fault}.")]
    public static partial void BackendFails(ILogger logger, string operation, BackendFault fault);
}
