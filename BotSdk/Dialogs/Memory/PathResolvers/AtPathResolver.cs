namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary><c>@x</c> for the first entity <c>turn.recognized.entities.x.first()</c>.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state in dialogs".</remarks>
public class AtPathResolver() : AliasPathResolver("@", "turn.recognized.entities.", ".first()")
{
    /// <inheritdoc/>
    public override string TransformPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.TrimStart().StartsWith("@@", StringComparison.Ordinal) ? path : base.TransformPath(path);
    }
}
