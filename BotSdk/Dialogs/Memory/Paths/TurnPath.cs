namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Paths into what lasts as long as the turn.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state in dialogs".</remarks>
public class TurnPath
{
    /// <summary>The activity.</summary>
    public const string Activity = "turn.activity";

    /// <summary>Whether the activity was handled.</summary>
    public const string ActivityProcessed = "turn.activityProcessed";

    /// <summary>The event being handled.</summary>
    public const string DialogEvent = "turn.dialogEvent";

    /// <summary>Whether the dialog was interrupted.</summary>
    public const string Interrupted = "turn.interrupted";

    /// <summary>What the last dialog that ended returned.</summary>
    public const string LastResult = "turn.lastresult";

    /// <summary>What was recognised.</summary>
    public const string Recognized = "turn.recognized";

    /// <summary>The entities that were recognised.</summary>
    public const string RecognizedEntities = "turn.recognizedEntities";

    /// <summary>Ids of dialogs that were repeated.</summary>
    public const string RepeatedIds = "turn.repeatedIds";

    /// <summary>The text that was recognised.</summary>
    public const string Text = "turn.recognized.text";

    /// <summary>The best intent.</summary>
    public const string TopIntent = "turn.recognized.intent";

    /// <summary>The score of the best intent.</summary>
    public const string TopScore = "turn.recognized.score";

    /// <summary>The text that was not recognised.</summary>
    public const string UnrecognizedText = "turn.unrecognizedText";

    /// <summary>The same as <see cref="Activity"/>.</summary>
    [Obsolete("Use TurnPath.Activity.")]
    public const string ACTIVITY = "turn.activity";

    /// <summary>The same as <see cref="ActivityProcessed"/>.</summary>
    [Obsolete("Use TurnPath.ActivityProcessed.")]
    public const string ACTIVITYPROCESSED = "turn.activityProcessed";

    /// <summary>The same as <see cref="DialogEvent"/>.</summary>
    [Obsolete("Use TurnPath.DialogEvent.")]
    public const string DIALOGEVENT = "turn.dialogEvent";

    /// <summary>The same as <see cref="Interrupted"/>.</summary>
    [Obsolete("Use TurnPath.Interrupted.")]
    public const string INTERRUPTED = "turn.interrupted";

    /// <summary>The same as <see cref="LastResult"/>.</summary>
    [Obsolete("Use TurnPath.LastResult.")]
    public const string LASTRESULT = "turn.lastresult";

    /// <summary>The same as <see cref="Recognized"/>.</summary>
    [Obsolete("Use TurnPath.Recognized.")]
    public const string RECOGNIZED = "turn.recognized";

    /// <summary>The same as <see cref="RecognizedEntities"/>.</summary>
    [Obsolete("Use TurnPath.RecognizedEntities.")]
    public const string RECOGNIZEDENTITIES = "turn.recognizedEntities";

    /// <summary>The same as <see cref="RepeatedIds"/>.</summary>
    [Obsolete("Use TurnPath.RepeatedIds.")]
    public const string REPEATEDIDS = "turn.repeatedIds";

    /// <summary>The same as <see cref="Text"/>.</summary>
    [Obsolete("Use TurnPath.Text.")]
    public const string TEXT = "turn.recognized.text";

    /// <summary>The same as <see cref="TopIntent"/>.</summary>
    [Obsolete("Use TurnPath.TopIntent.")]
    public const string TOPINTENT = "turn.recognized.intent";

    /// <summary>The same as <see cref="TopScore"/>.</summary>
    [Obsolete("Use TurnPath.TopScore.")]
    public const string TOPSCORE = "turn.recognized.score";

    /// <summary>The same as <see cref="UnrecognizedText"/>.</summary>
    [Obsolete("Use TurnPath.UnrecognizedText.")]
    public const string UNRECOGNIZEDTEXT = "turn.unrecognizedText";

    /// <summary>The name after the scope: <c>activity</c> of <c>turn.activity</c>.</summary>
    public static string GetPropertyName(string property)
    {
        ArgumentNullException.ThrowIfNull(property);
        return property.Replace("turn.", string.Empty, StringComparison.Ordinal);
    }
}
