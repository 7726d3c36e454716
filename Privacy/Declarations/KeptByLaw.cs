namespace CustomerBot.Privacy;

/// <summary>Something the company must keep outside the chat, whoever asks for erasure (GDPR Art. 17(3)(b)).</summary>
/// <param name="What">For example invoices.</param>
/// <param name="Where">For example "in our accounts".</param>
/// <param name="Law">Provisions that ask for it.</param>
/// <param name="Period">How long.</param>
/// <param name="Starts">What the period starts with.</param>
public sealed record KeptByLaw(LocalizedText What, LocalizedText Where, LocalizedText Law, TimeSpan Period, LocalizedText Starts);
