using Microsoft.Extensions.Logging;

namespace CustomerBot.Knowledge;

/// <summary>What this room tells the operator; never a customer's words.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Knowledge has {Entries} entries in {Languages} languages.")]
    public static partial void ContentRead(ILogger logger, int entries, int languages);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{File}({Line}): {Problem} {Remedy}")]
    public static partial void ContentProblem(ILogger logger, string file, int line, string problem, string remedy);

    [LoggerMessage(Level = LogLevel.Error, Message = "The content folder could not be read; the last good content stays.")]
    public static partial void RefreshFailed(ILogger logger, Exception exception);
}
