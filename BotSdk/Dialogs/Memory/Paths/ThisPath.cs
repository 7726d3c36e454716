namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Paths into the state of the active dialog.</summary>
public class ThisPath
{
    /// <summary>What the dialog was begun with.</summary>
    public const string Options = "this.options";

    /// <summary>The same as <see cref="Options"/>.</summary>
    [Obsolete("Use ThisPath.Options.")]
    public const string OPTIONS = "this.options";
}
