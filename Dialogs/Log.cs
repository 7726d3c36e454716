using Microsoft.Extensions.Logging;

namespace CustomerBot.Dialogs;

internal static partial class Log
{
    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The token service does not serve sign-in ({Error}); customers in Teams are asked for number and code. Check "
            + "Dialogs:SignInConnection and the bot's registration."
    )]
    public static partial void TokenServiceAway(ILogger logger, string error);
}
