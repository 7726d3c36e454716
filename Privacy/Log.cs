using Microsoft.Extensions.Logging;

namespace CustomerBot.Privacy;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Information, Message = "The store holds records of the unsealed first version. They are sealed now.")]
    public static partial void SealingStarts(ILogger logger);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} records sealed, old pages wiped.")]
    public static partial void SealingDone(ILogger logger, int count);
}
