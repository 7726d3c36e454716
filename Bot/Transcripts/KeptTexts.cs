using CustomerBot.Knowledge;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Transcripts;

/// <summary>Whether texts of a person are kept for people to read, redacted: only then anything about them needs to be known.</summary>
internal sealed class KeptTexts(TranscriptPurpose transcript, ITranscripts transcripts, Declarations declarations)
{
    private readonly bool _keepsQuestions = declarations.Purposes.Any(purpose => purpose.Id == UnansweredQuestions.PurposeId);

    /// <summary>Whether texts of anybody may be kept.</summary>
    public bool AreDeclared => transcript.IsDeclared || _keepsQuestions;

    public async Task<bool> AreOfAsync(DataSubject subject, CancellationToken cancellationToken) =>
        _keepsQuestions || await transcripts.OpenAsync(subject, cancellationToken) is not null;
}
