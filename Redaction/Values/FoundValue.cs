using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Values;

/// <summary>A candidate that was taken for a value, by how much, and the rules' finding of the same stretch, if any.</summary>
internal readonly record struct FoundValue(ValueCandidate Candidate, ValueClass Value, float Margin, Candidate? Rule);
