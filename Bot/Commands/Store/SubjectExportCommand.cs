using System.CommandLine;
using System.Text.Json;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>Prints everything that is stored of one person as JSON. The ledger keeps that it was done.</summary>
internal static class SubjectExportCommand
{
    public static Command Create()
    {
        var person = new PersonArguments();
        var command = new Command("export", "Print everything that is stored of one person as JSON.");
        person.AddTo(command);
        command.SetAction((result, cancellationToken) => RunAsync(person.Get(result), cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(DataSubject subject, CancellationToken cancellationToken) =>
        StoreCommand.RunAsync(
            async services =>
            {
                using var export = await services.GetRequiredService<DataSubjectRights>().ExportAsync(subject, cancellationToken);
                Console.WriteLine(JsonSerializer.Serialize(export.RootElement, StoreCommand.Json));
                return export.RootElement.GetProperty("purposes").GetArrayLength() > 0 ? 0 : 1;
            },
            cancellationToken
        );
}
