using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A page of the conversations of a bot.</summary>
/// <remarks>Source: Bot Connector REST API reference, "Conversations".</remarks>
public class ConversationsResult
{
    public ConversationsResult() { }

    public ConversationsResult(string continuationToken = default, IList<ConversationMembers> conversations = default)
    {
        ContinuationToken = continuationToken;
        Conversations = conversations;
    }

    [JsonPropertyName("continuationToken")]
    public string ContinuationToken { get; set; }

    [JsonPropertyName("conversations")]
    public IList<ConversationMembers> Conversations { get; set; }
}
