namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Paths into the state of the running container.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state in dialogs".</remarks>
public class DialogPath
{
    /// <summary>Counts the events of the container.</summary>
    public const string EventCounter = "dialog.eventCounter";

    /// <summary>Properties that the question asks for.</summary>
    public const string ExpectedProperties = "dialog.expectedProperties";

    /// <summary>What to do with a value by default.</summary>
    public const string DefaultOperation = "dialog.defaultOperation";

    /// <summary>The last intent.</summary>
    public const string LastIntent = "dialog.lastIntent";

    /// <summary>The last event.</summary>
    public const string LastEvent = "dialog.lastEvent";

    /// <summary>Properties that must be known.</summary>
    public const string RequiredProperties = "dialog.requiredProperties";

    /// <summary>How often a question was repeated.</summary>
    public const string Retries = "dialog.retries";

    /// <summary>The event that triggered last.</summary>
    public const string LastTriggerEvent = "dialog.lastTriggerEvent";

    /// <summary>The name after the scope: <c>retries</c> of <c>dialog.retries</c>.</summary>
    public static string GetPropertyName(string property)
    {
        ArgumentNullException.ThrowIfNull(property);
        return property.Replace("dialog.", string.Empty, StringComparison.Ordinal);
    }
}
