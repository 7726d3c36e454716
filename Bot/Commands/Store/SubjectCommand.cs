using System.CommandLine;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>The rights of one person, for whoever answers a letter or a call (GDPR Art. 15, 17, 20).</summary>
internal static class SubjectCommand
{
    public static Command Create() =>
        new("subject", "Export or erase everything that is stored of one person, answer requests, tell recipients.")
        {
            SubjectExportCommand.Create(),
            SubjectEraseCommand.Create(),
            SubjectRecipientsCommand.Create(),
            SubjectRequestsCommand.Create(),
        };
}
