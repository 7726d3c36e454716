using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Anything with a name and a type (schema.org/Thing).</summary>
/// <remarks>Source: schema.org, Thing.</remarks>
public class Thing
{
    public Thing() { }

    public Thing(string type = default, string name = default)
    {
        Type = type;
        Name = name;
    }

    [JsonPropertyName("type")]
    public string Type { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }
}
