namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Where a dialog stack stands after a call to it.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Dialogs library".</remarks>
public enum DialogTurnStatus
{
    /// <summary>Nothing was on the stack.</summary>
    Empty = 0,

    /// <summary>The active dialog waits for the next activity.</summary>
    Waiting = 1,

    /// <summary>The last dialog ended and the stack is empty.</summary>
    Complete = 2,

    /// <summary>Dialogs were cancelled.</summary>
    Cancelled = 3,

    /// <summary>A dialog ended, but the stack waits for a further activity.</summary>
    CompleteAndWait = 4,
}
