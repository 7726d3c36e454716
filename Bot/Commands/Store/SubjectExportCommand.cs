using System.CommandLine;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>Prints everything that is stored of one person, as JSON or as a page to read. The ledger keeps that it was done.</summary>
internal static class SubjectExportCommand
{
    public static Command Create()
    {
        var person = new PersonArguments();
        var format = new Option<string>("--format") { Description = "json, html or zip (both).", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json", "html", "zip");
        var language = StoreCommand.LanguageOption();
        var command = new Command("export", "Print everything that is stored of one person.") { format, language };
        person.AddTo(command);
        command.SetAction(
            (result, cancellationToken) =>
                RunAsync(person.Get(result), result.GetRequiredValue(format), result.GetRequiredValue(language), cancellationToken)
        );
        return command;
    }

    private static Task<int> RunAsync(DataSubject subject, string format, string language, CancellationToken cancellationToken) =>
        StoreCommand.RunAsync(
            async services =>
            {
                var export = services.GetRequiredService<DataExport>();
                await using var output = Console.OpenStandardOutput();
                await (
                    format switch
                    {
                        "html" => export.WritePageAsync(subject, language, output, cancellationToken),
                        "zip" => export.WriteBothAsync(subject, language, output, cancellationToken),
                        _ => export.WriteJsonAsync(subject, output, cancellationToken),
                    }
                );
                return (await export.PurposesAsync(subject, cancellationToken)).Count > 0 ? 0 : 1;
            },
            cancellationToken
        );
}
