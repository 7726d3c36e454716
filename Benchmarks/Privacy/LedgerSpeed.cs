using System.Diagnostics;
using System.Globalization;
using CustomerBot.Encryption;
using CustomerBot.Privacy;
using CustomerBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerBot.Benchmarks.Privacy;

/// <summary>How long it takes to prove a ledger of so many entries, on SQLite. Target: 1,000,000 in 10 seconds.</summary>
internal static class LedgerSpeed
{
    private const int Together = 200;

    public static async Task<int> RunAsync(int entries, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("ledger").FullName;
        try
        {
            var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Storage:Path", folder)]).Build();
            await using var services = new ServiceCollection()
                .AddLogging()
                .AddStorage(configuration)
                .AddEncryption(configuration)
                .AddPrivacy(configuration)
                .BuildServiceProvider();
            var started = Stopwatch.GetTimestamp();
            await AppendAsync(services.GetRequiredService<LedgerChain>(), entries, cancellationToken);
            Print("appended", entries, Stopwatch.GetElapsedTime(started));

            started = Stopwatch.GetTimestamp();
            var report = await services.GetRequiredService<Ledger>().VerifyAsync(null, cancellationToken);
            Print("verified", report.Entries, Stopwatch.GetElapsedTime(started));
            return report.Fault is null && report.Entries == entries ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task AppendAsync(LedgerChain chain, int entries, CancellationToken cancellationToken)
    {
        for (var written = 0; written < entries; written += Together)
        {
            var together = Enumerable
                .Range(written, Math.Min(Together, entries - written))
                .Select(number => chain.AppendAsync(Draft(number), cancellationToken));
            await Task.WhenAll(together);
        }
    }

    private static LedgerDraft Draft(int number) =>
        new(
            LedgerEvent.ConsentGiven,
            number.ToString("x32", CultureInfo.InvariantCulture),
            "callback",
            new Dictionary<string, string>
            {
                ["number"] = "C-7F3K9Q",
                ["language"] = "de",
                ["text"] = new('a', 64),
            }
        );

    private static void Print(string what, long entries, TimeSpan time) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{entries} entries {what} in {time.TotalSeconds:0.0} s ({entries / time.TotalSeconds:0} a second)"
            )
        );
}
