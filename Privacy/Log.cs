using Microsoft.Extensions.Logging;

namespace CustomerBot.Privacy;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Information, Message = "The store holds records of the unsealed first version. They are sealed now.")]
    public static partial void SealingStarts(ILogger logger);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} records sealed, old pages wiped.")]
    public static partial void SealingDone(ILogger logger, int count);

    [LoggerMessage(Level = LogLevel.Information, Message = "Retention deleted {Records} records and {Keys} keys.")]
    public static partial void RetentionRan(ILogger logger, long records, long keys);

    [LoggerMessage(Level = LogLevel.Information, Message = "Epoch {Epoch} wraps {Rewrapped} keys anew; {Unreadable} could not be opened.")]
    public static partial void KeysRotated(ILogger logger, string epoch, long rewrapped, long unreadable);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Retention is late. It last finished at {LastRun}. See retention run.")]
    public static partial void RetentionIsLate(ILogger logger, DateTimeOffset? lastRun);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "{DueSoon} requests of persons or notices to recipients are due within nine days, {Overdue} of them are overdue. "
            + "See subject requests and subject recipients."
    )]
    public static partial void RequestsAreDue(ILogger logger, int dueSoon, int overdue);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Retention or rotation failed. It is tried again; see keys list and the vault's health."
    )]
    public static partial void HousekeepingFailed(ILogger logger, Exception exception);
}
