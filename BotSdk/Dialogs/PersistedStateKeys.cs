using System.Collections;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The keys under which a storage keeps the states of a turn.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Dialogs library".</remarks>
public class PersistedStateKeys : IEnumerable<string>
{
    /// <summary>Key of the user's state.</summary>
    public string UserState { get; set; }

    /// <summary>Key of the conversation's state.</summary>
    public string ConversationState { get; set; }

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator()
    {
        yield return UserState;
        yield return ConversationState;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
