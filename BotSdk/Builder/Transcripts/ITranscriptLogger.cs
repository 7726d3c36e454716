using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Takes the activities of conversations.</summary>
public interface ITranscriptLogger
{
    /// <summary>Takes one activity.</summary>
    Task LogActivityAsync(IActivity activity);
}
