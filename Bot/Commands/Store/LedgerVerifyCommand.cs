using System.CommandLine;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>Proves every link, signature and both ends of the ledger. Exit code 1 at the first fault.</summary>
internal static class LedgerVerifyCommand
{
    public static Command Create()
    {
        var json = StoreCommand.JsonOption();
        var command = new Command("verify", "Prove that no entry was changed, removed, reordered or inserted.") { json };
        command.SetAction((result, cancellationToken) => RunAsync(result.GetValue(json), cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(bool json, CancellationToken cancellationToken) =>
        StoreCommand.RunAsync(
            async services =>
            {
                var progress = new CountOnTerminal("entries checked");
                var report = await services.GetRequiredService<Ledger>().VerifyAsync(progress, cancellationToken);
                StoreCommand.Print(report, json, Lines);
                return report.Fault is null ? 0 : 1;
            },
            cancellationToken
        );

    private static IEnumerable<string> Lines(LedgerReport report) =>
        [
            $"{report.Entries} entries from {report.First} to {report.Last}, {report.Checkpoints} signed checkpoints.",
            report.Fault is { } fault ? $"Fault at entry {fault.Number}: {Sentence(fault.What)}" : "The ledger proves itself.",
        ];

    private static string Sentence(LedgerProblem problem) =>
        problem switch
        {
            LedgerProblem.Changed => "it was changed or moved.",
            LedgerProblem.Missing => "entries are missing here.",
            LedgerProblem.NotLinked => "it does not follow from the entry before it.",
            LedgerProblem.EndMoved => "entries are missing after it, or were added without the bot.",
            _ => "a checkpoint is not the bot's.",
        };
}
