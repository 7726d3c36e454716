using System.Text.Json;

namespace CustomerBot.Channels.DirectLine.Feed;

/// <summary>An activity at its place in the feed, in the form that clients get.</summary>
internal sealed record FeedEntry(long Sequence, JsonElement Activity)
{
    /// <summary>Who joined is between channel and bot; clients never get it.</summary>
    public bool IsForClients => Activity.GetProperty("type").GetString() != "conversationUpdate";

    public override string ToString() => nameof(FeedEntry);
}
