namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>Writes out a short form of a memory path, such as <c>$name</c> for <c>dialog.name</c>.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state in dialogs".</remarks>
public interface IPathResolver
{
    /// <summary>The path written out, or the same path.</summary>
    string TransformPath(string path);
}
