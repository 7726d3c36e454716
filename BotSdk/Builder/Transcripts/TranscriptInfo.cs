namespace Microsoft.Bot.Builder;

/// <summary>What a list of transcripts tells of one.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Implement custom storage and transcripts"; Bot Framework Transcript schema.</remarks>
public class TranscriptInfo
{
    /// <summary>The channel.</summary>
    public string ChannelId { get; set; }

    /// <summary>The conversation.</summary>
    public string Id { get; set; }

    /// <summary>The time of its first activity.</summary>
    public DateTimeOffset Created { get; set; }
}
