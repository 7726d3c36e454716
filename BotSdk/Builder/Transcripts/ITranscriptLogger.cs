using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Takes the activities of conversations.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Implement custom storage and transcripts"; Bot Framework Transcript schema.</remarks>
public interface ITranscriptLogger
{
    /// <summary>Takes one activity.</summary>
    Task LogActivityAsync(IActivity activity);
}
