namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a method of a dialog is called.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Dialogs library".</remarks>
public enum DialogReason
{
    /// <summary>The dialog was begun.</summary>
    BeginCalled = 0,

    /// <summary>The dialog was continued with an activity of the user.</summary>
    ContinueCalled = 1,

    /// <summary>The dialog, or the one above it, ended.</summary>
    EndCalled = 2,

    /// <summary>The dialog was replaced by another one.</summary>
    ReplaceCalled = 3,

    /// <summary>The dialog was cancelled.</summary>
    CancelCalled = 4,

    /// <summary>A waterfall step went on to the next step.</summary>
    NextCalled = 5,
}
