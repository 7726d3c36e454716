using CustomerBot.Privacy;
using Microsoft.Bot.Builder;

namespace CustomerBot.Bot.Transcripts;

/// <summary>
/// Keeps transcripts only where the company declares the purpose, and, where that rests on consent, only of those who gave it.
/// </summary>
internal sealed class DeclaredTranscripts(TranscriptPurpose purpose, ConsentLedger ledger, DeclaredStore store, TimeProvider clock)
    : ITranscripts
{
    public async Task<ITranscriptStore?> OpenAsync(DataSubject subject, CancellationToken cancellationToken) =>
        purpose.IsDeclared && (!purpose.RequiresConsent || await HasConsentAsync(subject, cancellationToken))
            ? new DeclaredTranscriptStore(store, clock, subject)
            : null;

    private async Task<bool> HasConsentAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        var active = await ledger.ActiveAsync(subject, cancellationToken);
        return active.Any(consent => consent.PurposeId == TranscriptPurpose.Id);
    }
}
