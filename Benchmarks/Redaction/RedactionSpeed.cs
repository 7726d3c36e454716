using CustomerBot.Redaction;
using Microsoft.Extensions.Options;

namespace CustomerBot.Benchmarks.Redaction;

/// <summary>
/// <c>speed</c>: characters a second of processor time on one thread, ours and the peer's in one run. Processor time, because a shared
/// machine takes the wall clock away; the best of several rounds, because it takes the caches too.
/// </summary>
internal static class RedactionSpeed
{
    private const int Rounds = 14;
    private const int WarmUps = 4;

    /// <summary>Some of the runtime's own waits of 100 ms before it compiles again.</summary>
    private static readonly TimeSpan s_rest = TimeSpan.FromMilliseconds(500);

    public static int Run(TextWriter output)
    {
        var redactor = new Redactor(Options.Create(new RedactionOptions()));
        WarmUp(redactor);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Round(redactor)).ToArray();
        var (ours, sequences, dates) = (Best(rounds, 0), Best(rounds, 1), Best(rounds, 2));
        output.WriteLine($"CustomerBot                      {ours / 1e6, 8:0.00} million characters a second");
        output.WriteLine(
            $"Recognizers e-mail/phone/IP/URL  {sequences / 1e6, 8:0.00} million characters a second, ratio {ours / sequences:0.0}"
        );
        output.WriteLine($"Recognizers with dates           {dates / 1e6, 8:0.00} million characters a second, ratio {ours / dates:0.0}");
        output.WriteLine($"allocated for a clean message    {Allocated(redactor), 8:0} bytes on average");
        return 0;
    }

    /// <summary>On one core the runtime gets to compile again what is called often only while the measured thread rests.</summary>
    private static void WarmUp(Redactor redactor)
    {
        for (var round = 0; round < WarmUps; round++)
        {
            _ = Round(redactor);
            Thread.Sleep(s_rest);
        }
    }

    /// <summary>The three one after the other, so that what else the machine does hits all of them.</summary>
    private static double[] Round(Redactor redactor) =>
        [
            Measure(text => redactor.Find(text).Count, repeat: 20),
            Measure(RecognizersText.Count, repeat: 1),
            Measure(RecognizersText.CountWithDates, repeat: 1),
        ];

    /// <summary>The least disturbed round.</summary>
    private static double Best(double[][] rounds, int index) => rounds.Max(round => round[index]);

    private static double Measure(Func<string, int> count, int repeat)
    {
        var characters = Messages.All.Sum(text => (double)text.Length) * repeat;
        var before = Environment.CpuUsage.TotalTime;
        for (var time = 0; time < repeat; time++)
        {
            _ = Messages.All.Sum(count);
        }

        return characters / (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    private static double Allocated(Redactor redactor)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var text in Messages.Clean)
        {
            redactor.Find(text);
        }

        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Messages.Clean.Count;
    }
}
