using System.CommandLine;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>The commands for the data protection officer.</summary>
internal static class PrivacyCommand
{
    public static Command Create() =>
        new("privacy", "Check the declarations and print the record of processing activities.")
        {
            PrivacyCheckCommand.Create(),
            PrivacyRecordCommand.Create(),
        };
}
