namespace CustomerBot.Dialogs.Identity;

/// <summary>What a transaction needs of <see cref="IdentityDialog"/>.</summary>
/// <param name="PurposeId">The purpose that the job is declared under; the customer is told about it once.</param>
/// <param name="Need">How recent the proof must be.</param>
internal sealed record IdentityRequest(string PurposeId, IdentityNeed Need = IdentityNeed.Normal);
