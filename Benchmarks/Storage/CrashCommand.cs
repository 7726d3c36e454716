namespace CustomerBot.Benchmarks.Storage;

/// <summary>Runs the loop of power failures on one engine and prints what it did.</summary>
internal static class CrashCommand
{
    /// <param name="engine">Sqlite, PostgreSql or AzureBlob.</param>
    /// <param name="kills">How often.</param>
    /// <param name="connection">For the engines that are servers: how to reach an empty database or account.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<int> RunAsync(string engine, int kills, string connection, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("crash").FullName;
        try
        {
            var settings = new Dictionary<string, string>
            {
                ["Storage:Path"] = folder,
                ["Storage:Engine"] = engine,
                ["Storage:PostgreSqlConnection"] = connection,
                ["Storage:BlobConnection"] = connection,
            };
            var loop = new CrashLoop(Path.Combine(AppContext.BaseDirectory, "Bot.dll"), AppContext.BaseDirectory, settings);
            var report = await loop.RunAsync(kills, cancellationToken);
            Console.WriteLine(
                $"{engine}: {report.Kills} kills, {report.Turns} answered turns, {report.Lost} lost, {report.Errors} errors logged, "
                    + $"ledger {(report.LedgerIsIntact ? "proves itself" : "is broken")}."
            );
            return report is { Lost: 0, Errors: 0, LedgerIsIntact: true } ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
