namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The states that a turn of a <see cref="DialogManager"/> works on.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Dialogs library".</remarks>
public class PersistedState
{
    /// <summary>Empty states.</summary>
    public PersistedState() { }

    /// <summary>The states found under these keys; those that are missing are empty.</summary>
    public PersistedState(PersistedStateKeys keys, IDictionary<string, object> data)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(data);
        UserState = Find(keys.UserState, data);
        ConversationState = Find(keys.ConversationState, data);
    }

    /// <summary>State of the user.</summary>
    public IDictionary<string, object> UserState { get; set; } = new Dictionary<string, object>();

    /// <summary>State of the conversation.</summary>
    public IDictionary<string, object> ConversationState { get; set; } = new Dictionary<string, object>();

    private static IDictionary<string, object> Find(string key, IDictionary<string, object> data) =>
        key is not null && data.TryGetValue(key, out var state) && state is IDictionary<string, object> members
            ? members
            : new Dictionary<string, object>();
}
