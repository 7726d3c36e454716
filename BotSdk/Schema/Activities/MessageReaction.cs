using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Message reaction".</remarks>
public class MessageReaction
{
    public MessageReaction() { }

    public MessageReaction(string type = default)
    {
        Type = type;
    }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}
