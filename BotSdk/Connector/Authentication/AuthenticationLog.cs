using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What is logged about callers and keys: why one was refused, never what was sent.</summary>
internal static partial class AuthenticationLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "{Reason} ({Cause})")]
    internal static partial void Refused(ILogger logger, string reason, string cause);

    [LoggerMessage(Level = LogLevel.Error, Message = "The keys behind {MetadataUrl} could not be read again; the last ones stay in use.")]
    internal static partial void KeysNotRenewed(ILogger logger, string metadataUrl, Exception exception);
}
