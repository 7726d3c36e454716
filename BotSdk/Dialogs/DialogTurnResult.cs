namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a call to a dialog stack led to.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Dialogs library".</remarks>
public class DialogTurnResult(DialogTurnStatus status, object result = null)
{
    /// <summary>Where the stack stands now.</summary>
    public DialogTurnStatus Status { get; set; } = status;

    /// <summary>What the dialog that ended returned; null while one is waiting.</summary>
    public object Result { get; set; } = result;

    /// <summary>Whether the dialog also ended its parent.</summary>
    public bool ParentEnded { get; set; }
}
