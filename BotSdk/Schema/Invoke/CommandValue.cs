using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The value of a command activity.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Command activity".</remarks>
public class CommandValue<T>
{
    public CommandValue() { }

    [JsonPropertyName("commandId")]
    public string CommandId { get; set; }

    [JsonPropertyName("data")]
    public T Data { get; set; }
}
