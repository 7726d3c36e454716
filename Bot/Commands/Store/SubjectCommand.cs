using System.CommandLine;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>The rights of one person, for whoever answers a letter or a call (GDPR Art. 15, 17, 20).</summary>
internal static class SubjectCommand
{
    public static Command Create() =>
        new("subject", "Export or erase everything that is stored of one person, and answer requests.")
        {
            SubjectExportCommand.Create(),
            SubjectEraseCommand.Create(),
            SubjectRequestsCommand.Create(),
        };
}
