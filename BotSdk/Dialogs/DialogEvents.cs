namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Names of the events that the runtime itself emits.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Dialogs library".</remarks>
public class DialogEvents
{
    /// <summary>A dialog was begun.</summary>
    public const string BeginDialog = "beginDialog";

    /// <summary>A dialog is asked to repeat its question.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>The dialog above was cancelled and this one is next.</summary>
    public const string CancelDialog = "cancelDialog";

    /// <summary>An activity came in; emitted once a turn from the leaf upwards.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>The dialogs of a container are others than when its instance was stored.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>An exception left a dialog.</summary>
    public const string Error = "error";

    /// <summary>An event of the bot's own.</summary>
    public const string Custom = "custom";
}
