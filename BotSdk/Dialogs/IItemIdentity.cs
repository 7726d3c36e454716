namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something with a name that tools can show.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Dialogs library".</remarks>
public interface IItemIdentity
{
    /// <summary>The name.</summary>
    string GetIdentity();
}
