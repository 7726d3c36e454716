using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The persisted stack of dialogs; the first entry is the active one.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Dialogs library".</remarks>
public class DialogState
{
    /// <summary>An empty stack.</summary>
    public DialogState()
        : this(null) { }

    /// <summary>A stack with these instances; null means empty.</summary>
    public DialogState(List<DialogInstance> stack)
    {
        DialogStack = stack ?? [];
    }

    /// <summary>The instances, top of the stack first.</summary>
    [JsonPropertyName("dialogStack")]
    public List<DialogInstance> DialogStack { get; set; }
}
