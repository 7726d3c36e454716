namespace CustomerBot.Privacy;

/// <summary>What only people can say about a data breach; null is left to fill in.</summary>
/// <param name="AwareAt">When the company became aware of it: the 72 hours begin (GDPR Art. 33(1)).</param>
/// <param name="Nature">What happened (Art. 33(3)(a)).</param>
/// <param name="Consequences">What is likely to follow (Art. 33(3)(c)).</param>
/// <param name="Measures">What was done or is proposed (Art. 33(3)(d)).</param>
public sealed record IncidentStatement(DateTimeOffset AwareAt, string? Nature, string? Consequences, string? Measures);
