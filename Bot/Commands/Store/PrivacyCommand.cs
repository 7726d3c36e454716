using System.CommandLine;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>The commands for the data protection officer.</summary>
internal static class PrivacyCommand
{
    public static Command Create() =>
        new("privacy", "Check the declarations, print records and drafts made from them, list what is stored for a purpose.")
        {
            PrivacyAssessmentCommand.Create(),
            PrivacyCheckCommand.Create(),
            PrivacyDocumentsCommand.Create(),
            PrivacyProcessorsCommand.Create(),
            PrivacyRecordCommand.Create(),
        };
}
