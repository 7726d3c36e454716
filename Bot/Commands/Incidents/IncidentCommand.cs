using System.CommandLine;

namespace CustomerBot.Bot.Commands.Incidents;

/// <summary>What has to be known and written within 72 hours of a data breach (GDPR Art. 33, 34).</summary>
internal static class IncidentCommand
{
    public static Command Create() =>
        new("incident", "Find out whom a data breach concerns, draft the notification and the message to them.")
        {
            IncidentAffectedCommand.Create(),
            IncidentMessageCommand.Create(),
            IncidentReportCommand.Create(),
        };
}
