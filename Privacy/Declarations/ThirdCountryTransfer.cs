namespace CustomerBot.Privacy;

/// <summary>A transfer outside the EU (GDPR Art. 44 ff.).</summary>
/// <param name="Country">Where the data goes.</param>
/// <param name="Safeguard">What protects it there.</param>
public sealed record ThirdCountryTransfer(LocalizedText Country, LocalizedText Safeguard);
