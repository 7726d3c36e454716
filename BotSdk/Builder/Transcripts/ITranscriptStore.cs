using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps transcripts and gives them back in pages.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Implement custom storage and transcripts"; Bot Framework Transcript schema.</remarks>
public interface ITranscriptStore : ITranscriptLogger
{
    /// <summary>A page of activities in the order of time.</summary>
    Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(
        string channelId,
        string conversationId,
        string continuationToken = null,
        DateTimeOffset startDate = default
    );

    /// <summary>A page of the conversations of a channel.</summary>
    Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null);

    /// <summary>Deletes a transcript; one that does not exist is no error.</summary>
    Task DeleteTranscriptAsync(string channelId, string conversationId);
}
