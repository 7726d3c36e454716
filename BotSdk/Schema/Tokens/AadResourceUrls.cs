using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The resource URLs for which tokens of Microsoft Entra ID are asked.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "User authentication within a conversation".</remarks>
public class AadResourceUrls
{
    public AadResourceUrls() { }

    public AadResourceUrls(IList<string> resourceUrls = default)
    {
        ResourceUrls = resourceUrls;
    }

    [JsonPropertyName("resourceUrls")]
    public IList<string> ResourceUrls { get; set; }
}
