namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Paths to the ids of the dialogs that run.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state in dialogs".</remarks>
public class DialogContextPath
{
    /// <summary>The active dialog.</summary>
    public const string ActiveDialog = "dialogcontext.activeDialog";

    /// <summary>The dialog outside.</summary>
    public const string Parent = "dialogcontext.parent";

    /// <summary>The stack.</summary>
    public const string Stack = "dialogContext.stack";
}
