using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The value of a commandResult activity.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Command result activity".</remarks>
public class CommandResultValue<T>
{
    public CommandResultValue() { }

    [JsonPropertyName("commandId")]
    public string CommandId { get; set; }

    [JsonPropertyName("data")]
    public T Data { get; set; }

    [JsonPropertyName("error")]
    public Error Error { get; set; }
}
