using CustomerBot.Privacy;

namespace CustomerBot.Bot.Transcripts;

/// <summary>
/// Whether transcripts are kept at all. The switch is the declaration: <c>Declarations/Purposes/transcript.json</c> is not there unless
/// the company puts it there, so the privacy page and the bot cannot disagree.
/// </summary>
internal sealed class TranscriptPurpose(Declarations declarations)
{
    public const string Id = "transcript";

    private readonly Purpose? _purpose = declarations.Purposes.FirstOrDefault(purpose => purpose.Id == Id);

    public bool IsDeclared => _purpose is not null;

    public bool RequiresConsent => _purpose?.RequiresConsent ?? true;
}
