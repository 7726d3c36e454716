using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace CustomerBot.Benchmarks.Dialogs;

/// <summary>
/// Customers in transactions at once: each proves who they are, looks at an order, asks a question in between and has an invoice
/// sent, with two to four seconds to read before each turn. Prints errors and the latency of a turn; exit code 1 if there are errors.
/// </summary>
internal static class TransactionLoad
{
    private const int ShortestReading = 2_000;
    private const int LongestReading = 4_000;

    private static readonly string[] s_afterProof =
    [
        "1",
        "Was kostet der Versand?",
        "Rechnung noch einmal senden",
        "Wie lange dauert die Lieferung?",
        "1",
        "Ja, senden",
        "Bestellstatus",
        "2",
        "abmelden",
    ];

    public static async Task<int> RunAsync(int customers, CancellationToken cancellationToken)
    {
        await using var host = await DemoHost.StartAsync(cancellationToken);
        await new Talk(host.Http, "warm-up").SayAsync("Bestellstatus", cancellationToken);
        var turns = new ConcurrentBag<double>();
        var errors = 0;
        var started = Stopwatch.StartNew();

        await Task.WhenAll(Enumerable.Range(0, customers).Select(VisitAsync));

        var sorted = turns.Order().ToList();
        Print("customers at once", customers);
        Print("turns", sorted.Count);
        Print("turns a second", sorted.Count / started.Elapsed.TotalSeconds);
        Print("errors", errors);
        Print("median of a turn, ms", Percentiles.At(sorted, 0.5));
        Print("p95 of a turn, ms", Percentiles.At(sorted, 0.95));
        Print("p99 of a turn, ms", Percentiles.At(sorted, 0.99));
        return errors == 0 ? 0 : 1;

        async Task VisitAsync(int index)
        {
            // Limits hold per customer: the second who shares one comes with a later code, so the first has taken theirs.
            var customer = DemoHost.Customers[index % DemoHost.Customers.Count];
            var talk = new Talk(host.Http, $"person-{index.ToString(CultureInfo.InvariantCulture)}");
            if (index >= DemoHost.Customers.Count)
            {
                await Task.Delay(TimeSpan.FromSeconds(14), cancellationToken);
            }

            await TurnAsync(talk, "Bestellstatus");
            await TurnAsync(talk, customer.Number.Value);
            await TurnAsync(talk, customer.Email);
            await TurnAsync(talk, await host.TakeCodeAsync(customer.Email, cancellationToken));
            foreach (var text in s_afterProof)
            {
                await TurnAsync(talk, text);
            }
        }

        async Task TurnAsync(Talk talk, string text)
        {
            await Task.Delay(Random.Shared.Next(ShortestReading, LongestReading), cancellationToken);
            turns.Add(await talk.SayAsync(text, cancellationToken));
            if (talk.Failed)
            {
                Interlocked.Increment(ref errors);
            }
        }
    }

    private static void Print(string figure, double value) =>
        Console.WriteLine($"{figure, -28} {value.ToString("N1", CultureInfo.InvariantCulture), 12}");
}
