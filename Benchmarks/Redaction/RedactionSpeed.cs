using CustomerBot.Redaction;
using Microsoft.Extensions.Options;

namespace CustomerBot.Benchmarks.Redaction;

/// <summary>
/// <c>speed</c>: characters a second of processor time on one thread, ours and the peer's in one run. Processor time, because a shared
/// machine takes the wall clock away.
/// </summary>
internal static class RedactionSpeed
{
    private const int Rounds = 7;

    public static int Run(TextWriter output)
    {
        var redactor = new Redactor(Options.Create(new RedactionOptions()));
        var ours = Measure(text => redactor.Find(text).Count, repeat: 20);
        var theirs = Measure(RecognizersText.Count, repeat: 1);
        var withDates = Measure(RecognizersText.CountWithDates, repeat: 1);
        output.WriteLine($"CustomerBot                        {ours / 1e6, 8:0.00} million characters a second");
        output.WriteLine(
            $"Recognizers e-mail/phone/IP/URL    {theirs / 1e6, 8:0.00} million characters a second, ratio {ours / theirs:0.0}"
        );
        output.WriteLine(
            $"Recognizers with dates             {withDates / 1e6, 8:0.00} million characters a second, ratio {ours / withDates:0.0}"
        );
        output.WriteLine($"allocated for a clean message      {Allocated(redactor), 8:0} bytes on average");
        return 0;
    }

    /// <summary>The median of the later rounds: the first ones compile.</summary>
    private static double Measure(Func<string, int> count, int repeat)
    {
        var characters = Messages.All.Sum(text => (double)text.Length) * repeat;
        var speeds = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            for (var time = 0; time < repeat; time++)
            {
                _ = Messages.All.Sum(count);
            }

            speeds.Add(characters / (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        return speeds.Skip(2).Order().ElementAt((Rounds - 2) / 2);
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
