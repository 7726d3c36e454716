using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation and who takes part in it.</summary>
/// <remarks>Source: Bot Connector REST API reference, "Conversations".</remarks>
public class ConversationMembers
{
    public ConversationMembers() { }

    public ConversationMembers(string id = default, IList<ChannelAccount> members = default)
    {
        Id = id;
        Members = members;
    }

    [JsonPropertyName("id")]
    public string Id { get; set; }

    [JsonPropertyName("members")]
    public IList<ChannelAccount> Members { get; set; }
}
