using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>An address to which a client may post a token.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "User authentication within a conversation".</remarks>
public class TokenPostResource
{
    public TokenPostResource() { }

    [JsonPropertyName("sasUrl")]
    public string SasUrl { get; set; }
}
