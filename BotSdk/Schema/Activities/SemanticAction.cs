using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What a user wants, as recognised outside the bot.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Semantic action type".</remarks>
public class SemanticAction
{
    public SemanticAction() { }

    public SemanticAction(string id = default, IDictionary<string, Entity> entities = default)
    {
        Id = id;
        Entities = entities;
    }

    [JsonPropertyName("id")]
    public string Id { get; set; }

    [JsonConverter(typeof(EntityMapConverter))]
    [JsonPropertyName("entities")]
    public IDictionary<string, Entity> Entities { get; set; }

    [JsonPropertyName("state")]
    public string State { get; set; }
}
