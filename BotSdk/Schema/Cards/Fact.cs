using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A key and a value on a receipt.</summary>
/// <remarks>Source: Bot Framework Cards schema, "Receipt card".</remarks>
public class Fact
{
    public Fact() { }

    public Fact(string key = default, string value = default)
    {
        Key = key;
        Value = value;
    }

    [JsonPropertyName("key")]
    public string Key { get; set; }

    [JsonPropertyName("value")]
    public string Value { get; set; }
}
