using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What is logged about callers: why one was refused, never what he sent.</summary>
internal static partial class AuthenticationLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "{Reason} ({Cause})")]
    internal static partial void Refused(ILogger logger, string reason, string cause);
}
