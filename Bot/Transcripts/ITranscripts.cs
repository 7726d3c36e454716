using CustomerBot.Privacy;
using Microsoft.Bot.Builder;

namespace CustomerBot.Bot.Transcripts;

/// <summary>Where redacted transcripts go. Replace it to keep them elsewhere; the redaction stays the same.</summary>
internal interface ITranscripts
{
    /// <summary>The store for what this person says; null while the person's transcript must not be kept.</summary>
    Task<ITranscriptStore?> OpenAsync(DataSubject subject, CancellationToken cancellationToken);
}
