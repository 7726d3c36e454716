using System.CommandLine;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>Deletes what is due, as the server does by itself every hour.</summary>
internal static class RetentionCommand
{
    public static Command Create()
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Only count what is due." };
        var json = StoreCommand.JsonOption();
        var run = new Command("run", "Delete what is due, as the server does by itself.") { dryRun, json };
        run.SetAction((result, cancellationToken) => RunAsync(result.GetValue(dryRun), result.GetValue(json), cancellationToken));
        return new Command("retention", "Delete what is due.") { run };
    }

    private static Task<int> RunAsync(bool dryRun, bool json, CancellationToken cancellationToken) =>
        StoreCommand.RunAsync(
            async services =>
            {
                var retention = services.GetRequiredService<Retention>();
                var report = dryRun ? await retention.PreviewAsync(cancellationToken) : await retention.RunAsync(cancellationToken);
                if (report is null)
                {
                    await Console.Error.WriteLineAsync("Another node is running retention right now.");
                    return 1;
                }

                StoreCommand.Print(report, json, counts => Lines(counts, dryRun));
                return 0;
            },
            cancellationToken
        );

    private static IEnumerable<string> Lines(RetentionReport report, bool dryRun) =>
        [
            .. report.Records.Select(count => $"{count.Key}: {count.Value} {(dryRun ? "due" : "deleted")}"),
            .. report.Records.Count == 0 ? ["Nothing is due."] : Array.Empty<string>(),
            .. dryRun ? [] : (string[])[$"Keys deleted: {report.Keys}", $"Ledger entries pruned: {report.LedgerEntries}"],
        ];
}
