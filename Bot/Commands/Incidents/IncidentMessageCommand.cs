using System.CommandLine;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Incidents;

/// <summary>Prints the template of the message to affected persons (GDPR Art. 34). It reads the declarations only.</summary>
internal static class IncidentMessageCommand
{
    public static Command Create()
    {
        var statement = new StatementArguments();
        var purposes = new Option<string[]>("--purpose")
        {
            Description = "Purpose whose data was within reach; may be given several times. Default: all.",
            DefaultValueFactory = _ => [],
        };
        var command = new Command("message", "Print the template of the message to affected persons (GDPR Art. 34).") { purposes };
        statement.AddTo(command);
        command.SetAction(result =>
            Run(result.GetRequiredValue(purposes), statement.Get(result, default), result.GetRequiredValue(statement.Language))
        );
        return command;
    }

    private static int Run(string[] purposes, IncidentStatement statement, string language)
    {
        using var host = CommandHost.Build();
        var declared = host.Services.GetRequiredService<Declarations>().Purposes.Select(purpose => purpose.Id);
        if (purposes.Except(declared, StringComparer.Ordinal).Any())
        {
            Console.Error.WriteLine("No such purpose is declared. \"privacy record\" lists them.");
            return 2;
        }

        Console.WriteLine(host.Services.GetRequiredService<PersonMessage>().Write(purposes, statement, language));
        return 0;
    }
}
