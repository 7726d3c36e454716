using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Name, type and stored views of an uploaded attachment.</summary>
/// <remarks>Source: Bot Connector REST API reference, "AttachmentInfo object".</remarks>
public class AttachmentInfo
{
    public AttachmentInfo() { }

    public AttachmentInfo(string name = default, string type = default, IList<AttachmentView> views = default)
    {
        Name = name;
        Type = type;
        Views = views;
    }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }

    [JsonPropertyName("views")]
    public IList<AttachmentView> Views { get; set; }
}
