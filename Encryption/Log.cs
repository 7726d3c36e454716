using Microsoft.Extensions.Logging;

namespace CustomerBot.Encryption;

internal static partial class Log
{
    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Keys come from the development key ring {Path}. Whoever can read this file can read every record. Not for production."
    )]
    public static partial void DevelopmentKeyRingInUse(ILogger logger, string path);
}
