using Microsoft.Bot.Schema;

namespace CustomerBot.Bot.State;

/// <summary>Names a conversation within its channel.</summary>
internal readonly record struct ConversationKey(string ChannelId, string ConversationId)
{
    /// <summary>The key under which the Bot Framework's conversation state asks for this conversation.</summary>
    public string StorageKey => $"{ChannelId}/conversations/{ConversationId}";

    public static ConversationKey Of(Activity activity) => new(activity.ChannelId ?? "", activity.Conversation?.Id ?? "");
}
