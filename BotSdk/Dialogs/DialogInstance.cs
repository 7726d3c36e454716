using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One dialog on a stack: which it is and what it keeps between turns.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Dialogs library".</remarks>
public class DialogInstance
{
    /// <summary>The id under which the dialog is found in its set.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>What the dialog keeps between turns.</summary>
    [JsonPropertyName("state")]
    public IDictionary<string, object> State { get; set; }

    /// <summary>Position in the parent's stack, where a container keeps one.</summary>
    public int? StackIndex { get; set; }

    /// <summary>Version of the container's dialogs when the instance was last run; null for leaves.</summary>
    public string Version { get; set; }
}
