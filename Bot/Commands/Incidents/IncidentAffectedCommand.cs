using System.CommandLine;
using CustomerBot.Bot.Commands.Store;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Incidents;

/// <summary>Counts whom a data breach concerns and, if asked, lists them with a way to reach each. The ledger keeps that it was done.</summary>
internal static class IncidentAffectedCommand
{
    public static Command Create()
    {
        var arguments = new IncidentArguments();
        var persons = new Option<bool>("--persons")
        {
            Description = "Also list the persons, with a way to reach each where one is stored.",
        };
        var json = StoreCommand.JsonOption();
        var command = new Command("affected", "Count whose data was within reach, by purpose, and list them.") { persons, json };
        arguments.AddTo(command);
        command.SetAction(
            (result, cancellationToken) =>
                RunAsync(arguments.Get(result), result.GetValue(persons), result.GetValue(json), cancellationToken)
        );
        return command;
    }

    private static Task<int> RunAsync(AffectedQuery query, bool persons, bool json, CancellationToken cancellationToken) =>
        StoreCommand.RunAsync(
            async services =>
            {
                if (IncidentArguments.Problem(services, query) is { } problem)
                {
                    await Console.Error.WriteLineAsync(problem);
                    return 2;
                }

                var examination = services.GetRequiredService<IncidentExamination>();
                if (!persons)
                {
                    StoreCommand.Print(await examination.RunAsync(query, null, cancellationToken), json, Lines);
                    return 0;
                }

                await using var output = new AffectedPersonsOutput(json);
                var report = await examination.RunAsync(query, output.WriteAsync, cancellationToken);
                await output.EndAsync(report, Lines(report), cancellationToken);
                return 0;
            },
            cancellationToken
        );

    private static IEnumerable<string> Lines(AffectedReport report) =>
        [
            $"{report.Number}, {report.Query.From:u} to {report.Query.To:u}",
            $"{report.Certain} persons whose data lay there.",
            $"{report.Possible} persons whose data was written anew since and may have lain there before.",
            $"{report.Gone} persons of that time of whom nothing is left: nobody can be told who they are.",
            .. report.Purposes.Select(Line),
            .. report.Events.Count == 0 ? ["The ledger has no entry from that time."] : (string[])["The ledger has from that time:"],
            .. report.Events.Select(happened => $"  {happened.Key}: {happened.Value}"),
            .. report.UnreadableEntries == 0
                ? []
                : (string[])[$"{report.UnreadableEntries} entries of the ledger cannot be read: see ledger verify."],
        ];

    private static string Line(AffectedPurpose purpose) =>
        $"  {purpose.Purpose}: {purpose.Persons} persons, {purpose.Records} records ({string.Join(", ", purpose.Categories)})";
}
