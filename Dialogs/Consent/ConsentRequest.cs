namespace CustomerBot.Dialogs.Consent;

/// <summary>What <see cref="ConsentDialog"/> asks for.</summary>
/// <param name="PurposeId">The purpose.</param>
/// <param name="IsInPassing">Nothing waits for the answer: a message about something else is answered as if nothing had been asked.</param>
internal sealed record ConsentRequest(string PurposeId, bool IsInPassing);
