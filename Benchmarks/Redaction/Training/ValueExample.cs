using CustomerBot.Redaction.Values;

namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>The features of one candidate and what it is.</summary>
internal sealed record ValueExample(uint[] Features, ValueClass Value);
