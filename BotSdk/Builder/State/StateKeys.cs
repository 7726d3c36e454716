using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Parts of storage keys, taken from an activity as they are: no escaping, no change of letter case.</summary>
internal static class StateKeys
{
    internal static string ChannelId(Activity activity) => activity.ChannelId ?? throw Missing("channelId");

    internal static string ConversationId(Activity activity) => activity.Conversation?.Id ?? throw Missing("Conversation.Id");

    internal static string FromId(Activity activity) => activity.From?.Id ?? throw Missing("From.Id");

    private static InvalidOperationException Missing(string part) => new($"invalid activity-missing {part}");
}
