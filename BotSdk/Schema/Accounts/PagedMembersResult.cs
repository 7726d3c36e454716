using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A page of members of a conversation.</summary>
/// <remarks>Source: Bot Connector REST API reference, "Conversations".</remarks>
public class PagedMembersResult
{
    public PagedMembersResult() { }

    public PagedMembersResult(string continuationToken = default, IList<ChannelAccount> members = default)
    {
        ContinuationToken = continuationToken;
        Members = members;
    }

    [JsonPropertyName("continuationToken")]
    public string ContinuationToken { get; set; }

    [JsonPropertyName("members")]
    public IList<ChannelAccount> Members { get; set; }
}
