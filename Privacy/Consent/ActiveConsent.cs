namespace CustomerBot.Privacy;

/// <summary>A consent in force.</summary>
/// <param name="PurposeId">What it is for.</param>
/// <param name="Since">When it was given.</param>
/// <param name="ProofNumber">Number of its proof.</param>
public sealed record ActiveConsent(string PurposeId, DateTimeOffset Since, string ProofNumber);
