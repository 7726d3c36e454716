using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>One stored form of an attachment (original, thumbnail) and its size in bytes.</summary>
/// <remarks>Source: Bot Connector REST API reference, "AttachmentView object".</remarks>
public class AttachmentView
{
    public AttachmentView() { }

    public AttachmentView(string viewId = default, int? size = default)
    {
        ViewId = viewId;
        Size = size;
    }

    [JsonPropertyName("viewId")]
    public string ViewId { get; set; }

    [JsonPropertyName("size")]
    public int? Size { get; set; }
}
