using System.CommandLine;
using CustomerBot.Bot.Commands.Store;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Incidents;

/// <summary>Drafts the notification to the supervisory authority (GDPR Art. 33). The ledger keeps that it was done and when it is due.</summary>
internal static class IncidentReportCommand
{
    public static Command Create()
    {
        var arguments = new IncidentArguments();
        var statement = new StatementArguments();
        var aware = MomentOption.Create("--aware", "When the company became aware of it: the 72 hours begin.");
        var format = new Option<string>("--format") { Description = "html or json.", DefaultValueFactory = _ => "html" };
        format.AcceptOnlyFromAmong("html", "json");
        var command = new Command("report", "Draft the notification to the supervisory authority (GDPR Art. 33).") { aware, format };
        arguments.AddTo(command);
        statement.AddTo(command);
        command.SetAction(
            (result, cancellationToken) =>
                RunAsync(
                    arguments.Get(result),
                    statement.Get(result, result.GetValue(aware)),
                    (result.GetRequiredValue(format), result.GetRequiredValue(statement.Language)),
                    cancellationToken
                )
        );
        return command;
    }

    private static Task<int> RunAsync(
        AffectedQuery query,
        IncidentStatement statement,
        (string Format, string Language) form,
        CancellationToken cancellationToken
    ) =>
        StoreCommand.RunAsync(
            async services =>
            {
                if (IncidentArguments.Problem(services, query) is { } problem)
                {
                    await Console.Error.WriteLineAsync(problem);
                    return 2;
                }

                var affected = await services.GetRequiredService<IncidentExamination>().RunAsync(query, null, cancellationToken);
                var report = services.GetRequiredService<IncidentReport>();
                await report.RecordAsync(affected, statement, cancellationToken);
                Console.WriteLine(
                    form.Format == "json"
                        ? report.ToJson(affected, statement, form.Language)
                        : report.ToHtml(affected, statement, form.Language)
                );
                await Console.Error.WriteLineAsync($"{affected.Number} is due at {IncidentReport.DueAt(statement):u}.");
                return 0;
            },
            cancellationToken
        );
}
