using BenchmarkDotNet.Attributes;
using CustomerBot.Redaction;
using Microsoft.Extensions.Options;

namespace CustomerBot.Benchmarks.Redaction;

/// <summary>All development messages, one after the other; the baseline runs in the same process so that the ratio travels.</summary>
[MemoryDiagnoser, ShortRunJob]
public class RedactionBenchmarks
{
    private readonly Redactor _redactor = new(Options.Create(new RedactionOptions()));

    /// <summary>What Microsoft.Recognizers.Text takes for e-mail, phone, IP and URL.</summary>
    [Benchmark(Baseline = true)]
    public int Recognizers() => Messages.All.Sum(RecognizersText.Count);

    /// <summary>All kinds of personal data.</summary>
    [Benchmark]
    public int CustomerBot() => Messages.All.Sum(text => _redactor.Find(text).Count);

    /// <summary>Messages in which there is nothing to redact.</summary>
    [Benchmark]
    public int CustomerBotOnCleanMessages() => Messages.Clean.Sum(text => _redactor.Find(text).Count);
}
