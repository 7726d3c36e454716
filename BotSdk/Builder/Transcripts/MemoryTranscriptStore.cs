using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps transcripts in memory, for tests. Pages hold 20 entries.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Implement custom storage and transcripts"; Bot Framework Transcript schema.</remarks>
public class MemoryTranscriptStore : ITranscriptStore
{
    private readonly Dictionary<string, Dictionary<string, List<Activity>>> _channels = [];
    private readonly Lock _lock = new();

    /// <inheritdoc/>
    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        lock (_lock)
        {
            var transcript = OpenTranscript(activity);
            switch (activity.Type)
            {
                case ActivityTypes.MessageUpdate:
                    Replace(transcript, activity.Id, original => Updated(original, (Activity)activity));
                    break;
                case ActivityTypes.MessageDelete:
                    Replace(transcript, activity.Id, Tombstone);
                    break;
                default:
                    transcript.Add((Activity)activity);
                    break;
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(
        string channelId,
        string conversationId,
        string continuationToken = null,
        DateTimeOffset startDate = default
    )
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_lock)
        {
            var activities = (FindTranscript(channelId, conversationId) ?? [])
                .OrderBy(activity => activity.Timestamp)
                .Where(activity => startDate == default || activity.Timestamp >= startDate);
            return Task.FromResult(TranscriptPage.Of<IActivity>(activities, activity => activity.Id, continuationToken));
        }
    }

    /// <inheritdoc/>
    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        lock (_lock)
        {
            var transcripts = (_channels.GetValueOrDefault(channelId) ?? [])
                .Select(transcript => new TranscriptInfo
                {
                    ChannelId = channelId,
                    Id = transcript.Key,
                    Created = transcript.Value.FirstOrDefault()?.Timestamp ?? default,
                })
                .OrderBy(transcript => transcript.Created);
            return Task.FromResult(TranscriptPage.Of(transcripts, transcript => transcript.Id, continuationToken));
        }
    }

    /// <inheritdoc/>
    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_lock)
        {
            _channels.GetValueOrDefault(channelId)?.Remove(conversationId);
        }

        return Task.CompletedTask;
    }

    private static void Replace(List<Activity> transcript, string activityId, Func<Activity, Activity> change)
    {
        var index = transcript.FindIndex(activity => activity.Id == activityId);
        if (index >= 0)
        {
            transcript[index] = change(transcript[index]);
        }
    }

    private static Activity Updated(Activity original, Activity update)
    {
        var updated = ActivityCopy.Of(update);
        updated.Type = original.Type;
        updated.LocalTimestamp = original.LocalTimestamp;
        updated.Timestamp = original.Timestamp;
        return updated;
    }

    private static Activity Tombstone(Activity original) =>
        new()
        {
            Type = ActivityTypes.MessageDelete,
            Id = original.Id,
            From = new ChannelAccount(id: "deleted", role: original.From?.Role),
            Recipient = new ChannelAccount(id: "deleted", role: original.Recipient?.Role),
            Locale = original.Locale,
            LocalTimestamp = original.Timestamp,
            Timestamp = original.Timestamp,
            ChannelId = original.ChannelId,
            Conversation = original.Conversation,
            ServiceUrl = original.ServiceUrl,
            ReplyToId = original.ReplyToId,
        };

    private List<Activity> OpenTranscript(IActivity activity)
    {
        if (!_channels.TryGetValue(activity.ChannelId, out var channel))
        {
            _channels.Add(activity.ChannelId, channel = []);
        }

        if (!channel.TryGetValue(activity.Conversation.Id, out var transcript))
        {
            channel.Add(activity.Conversation.Id, transcript = []);
        }

        return transcript;
    }

    private List<Activity> FindTranscript(string channelId, string conversationId) =>
        _channels.GetValueOrDefault(channelId)?.GetValueOrDefault(conversationId);
}
