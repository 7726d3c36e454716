namespace CustomerBot.Privacy;

/// <summary>What the person can quote later.</summary>
/// <param name="Number">For example C-7F3K9Q.</param>
/// <param name="At">When the decision was recorded.</param>
public sealed record ConsentProof(string Number, DateTimeOffset At);
