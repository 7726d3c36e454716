using System.Collections;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <content>The scopes as a dictionary; scopes cannot be added or removed.</content>
public partial class DialogStateManager
{
    /// <inheritdoc/>
    public ICollection<string> Keys => [.. Configuration.MemoryScopes.Select(scope => scope.Name)];

    /// <inheritdoc/>
    public ICollection<object> Values => [.. Configuration.MemoryScopes.Select(scope => scope.GetMemory(_dialogContext))];

    /// <inheritdoc/>
    public int Count => Configuration.MemoryScopes.Count;

    /// <inheritdoc/>
    public bool IsReadOnly => true;

    /// <inheritdoc/>
    public object this[string key]
    {
        get => GetValue<object>(key, () => null);
        set => SetValue(key, value);
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => GetMemoryScope(key) is not null;

    /// <inheritdoc/>
    public bool Contains(KeyValuePair<string, object> item) => ContainsKey(item.Key) && Equals(this[item.Key], item.Value);

    /// <inheritdoc/>
    public bool TryGetValue(string key, out object value) => TryGetValue<object>(key, out value);

    /// <inheritdoc/>
    public void Add(string key, object value) => throw Fixed();

    /// <inheritdoc/>
    public void Add(KeyValuePair<string, object> item) => throw Fixed();

    /// <inheritdoc/>
    public bool Remove(string key) => throw Fixed();

    /// <inheritdoc/>
    public bool Remove(KeyValuePair<string, object> item) => throw Fixed();

    /// <inheritdoc/>
    public void Clear() => throw Fixed();

    /// <inheritdoc/>
    public void CopyTo(KeyValuePair<string, object>[] array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        foreach (var entry in this)
        {
            array[arrayIndex++] = entry;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
    {
        foreach (var scope in Configuration.MemoryScopes)
        {
            yield return KeyValuePair.Create(scope.Name, scope.GetMemory(_dialogContext));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static NotSupportedException Fixed() => new("The scopes of the memory are fixed. Set or remove values inside of them.");
}
