namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Paths into the state of the active dialog.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state in dialogs".</remarks>
public class ThisPath
{
    /// <summary>What the dialog was begun with.</summary>
    public const string Options = "this.options";

    /// <summary>The same as <see cref="Options"/>.</summary>
    [Obsolete("Use ThisPath.Options.")]
    public const string OPTIONS = "this.options";
}
