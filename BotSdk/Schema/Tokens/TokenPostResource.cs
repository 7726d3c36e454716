using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>An address to which a client may post a token.</summary>
public class TokenPostResource
{
    public TokenPostResource() { }

    [JsonPropertyName("sasUrl")]
    public string SasUrl { get; set; }
}
