using System.CommandLine;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>The commands for the data protection officer.</summary>
internal static class PrivacyCommand
{
    public static Command Create() =>
        new("privacy", "Check the declarations, print the record of processing activities, list what is stored for a purpose.")
        {
            PrivacyCheckCommand.Create(),
            PrivacyDocumentsCommand.Create(),
            PrivacyRecordCommand.Create(),
        };
}
