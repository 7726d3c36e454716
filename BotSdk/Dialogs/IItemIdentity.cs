namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something with a name that tools can show.</summary>
public interface IItemIdentity
{
    /// <summary>The name.</summary>
    string GetIdentity();
}
