using System.Globalization;
using CustomerBot.Backend;

namespace CustomerBot.Benchmarks.Dialogs;

/// <summary>
/// Whether the time of the reply tells that a customer number and an e-mail address belong together. As many tries that match as
/// tries that do not, in random order, each in a conversation of its own; half of the wrong ones have a number that does not exist.
/// Exit code 1 if the two can be told apart.
/// </summary>
internal static class GuessTiming
{
    /// <summary>More codes an hour are not sent to one customer; then the shop is started anew.</summary>
    private const int TriesPerCustomer = 3;

    /// <summary>
    /// Two samples of 2,000 that are the same give 0.5 ± 0.03 in 999 of 1,000 runs. An attacker gains nothing from less: the limits
    /// leave three tries an hour for a pair.
    /// </summary>
    private const double Tolerance = 0.03;

    public static async Task<int> RunAsync(int tries, CancellationToken cancellationToken)
    {
        var right = new List<double>();
        var wrong = new List<double>();
        for (var round = 0; right.Count < tries; round++)
        {
            await RunRoundAsync(
                right,
                wrong,
                Math.Min(tries - right.Count, DemoHost.Customers.Count * TriesPerCustomer),
                cancellationToken
            );
        }

        right.Sort();
        wrong.Sort();
        var chance = Percentiles.ChanceOfLarger(right, wrong);
        Print("belong together", right);
        Print("do not", wrong);
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"chance that a match takes longer: {chance:F3} (0.5: no difference)")
        );
        return Math.Abs(chance - 0.5) <= Tolerance ? 0 : 1;
    }

    private static async Task RunRoundAsync(List<double> right, List<double> wrong, int pairs, CancellationToken cancellationToken)
    {
        await using var host = await DemoHost.StartAsync(cancellationToken);
        foreach (var warm in Enumerable.Range(0, 50))
        {
            await TryAsync(host, $"warm-{warm}", CustomerNumber.FromSerial(8_000_000 + warm), "nobody@example.org", cancellationToken);
        }

        var order = Enumerable.Range(0, pairs).SelectMany(pair => new[] { (pair, IsRight: true), (pair, IsRight: false) }).ToArray();
        Random.Shared.Shuffle(order);
        foreach (var (pair, isRight) in order)
        {
            var index = pair % DemoHost.Customers.Count;
            var customer = DemoHost.Customers[index];
            var person = $"{isRight}-{pair}";
            if (isRight)
            {
                right.Add(await TryAsync(host, person, customer.Number, customer.Email, cancellationToken));
            }
            else
            {
                var number = pair % 2 == 0 ? CustomerNumber.FromSerial(9_000_000 + index) : customer.Number;
                wrong.Add(await TryAsync(host, person, number, $"nobody-{index}@example.org", cancellationToken));
            }
        }
    }

    private static async Task<double> TryAsync(
        DemoHost host,
        string person,
        CustomerNumber number,
        string email,
        CancellationToken cancellationToken
    )
    {
        var talk = new Talk(host.Http, person);
        await talk.SayAsync("Bestellstatus", cancellationToken);
        await talk.SayAsync(number.Value, cancellationToken);
        return await talk.SayAsync(email, cancellationToken);
    }

    private static void Print(string name, List<double> sorted) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -16} tries {sorted.Count, 6}   median {Percentiles.At(sorted, 0.5), 7:F2} ms   p95 {Percentiles.At(sorted, 0.95), 7:F2} ms   mean {sorted.Average(), 7:F2} ms"
            )
        );
}
