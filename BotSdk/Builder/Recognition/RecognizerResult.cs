using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>What a recogniser found in a text.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Natural language understanding".</remarks>
public class RecognizerResult : IRecognizerConvert
{
    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public string Text { get; set; }

    /// <summary>The text as the recogniser corrected it.</summary>
    [JsonPropertyName("alteredText")]
    public string AlteredText { get; set; }

    /// <summary>Intents with their scores.</summary>
    [JsonPropertyName("intents")]
    public IDictionary<string, IntentScore> Intents { get; set; } = new Dictionary<string, IntentScore>();

    /// <summary>Entities as a JSON object.</summary>
    [JsonPropertyName("entities")]
    public JsonElement Entities { get; set; } = JsonElement.Parse("{}");

    /// <summary>What else the recogniser told.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>();

    /// <inheritdoc/>
    public void Convert(dynamic result)
    {
        if ((object)result is not RecognizerResult other)
        {
            throw new ArgumentException("Only another recogniser result can be taken over.", nameof(result));
        }

        Text = other.Text;
        AlteredText = other.AlteredText;
        Intents = other.Intents;
        Entities = other.Entities;
        Properties = other.Properties;
    }
}
