namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that happened to a dialog and that its parents may handle.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Dialogs library".</remarks>
public class DialogEvent
{
    /// <summary>Whether parents get the event when the dialog does not handle it.</summary>
    public bool Bubble { get; set; }

    /// <summary>The event's name, see <see cref="DialogEvents"/>.</summary>
    public string Name { get; set; }

    /// <summary>What the event carries; its type depends on the name.</summary>
    public object Value { get; set; }
}
