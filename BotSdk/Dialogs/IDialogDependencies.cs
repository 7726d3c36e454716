namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that brings others along; they are added to the set together with it.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Dialogs library".</remarks>
public interface IDialogDependencies
{
    /// <summary>The dialogs to add.</summary>
    IEnumerable<Dialog> GetDependencies();
}
