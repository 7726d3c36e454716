using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation just opened: its id, its service address, the id of its first activity.</summary>
/// <remarks>Source: Bot Connector REST API reference, "Conversations".</remarks>
public class ConversationResourceResponse
{
    public ConversationResourceResponse() { }

    public ConversationResourceResponse(string activityId = default, string serviceUrl = default, string id = default)
    {
        ActivityId = activityId;
        ServiceUrl = serviceUrl;
        Id = id;
    }

    [JsonPropertyName("activityId")]
    public string ActivityId { get; set; }

    [JsonPropertyName("serviceUrl")]
    public string ServiceUrl { get; set; }

    [JsonPropertyName("id")]
    public string Id { get; set; }
}
