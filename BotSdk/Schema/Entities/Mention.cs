using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A user named in a text. Its type is always <c>mention</c>.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Entity".</remarks>
public class Mention : Entity
{
    public Mention()
        : base("mention") { }

    public Mention(ChannelAccount mentioned = default, string text = default, string type = default)
        : base("mention")
    {
        Mentioned = mentioned;
        Text = text;
    }

    [JsonPropertyName("mentioned")]
    public ChannelAccount Mentioned { get; set; }

    [JsonPropertyName("text")]
    public string Text { get; set; }
}
