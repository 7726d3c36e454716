namespace Microsoft.Bot.Builder;

/// <summary>
/// Services and cached state of one turn, by name (letter case does not matter) or by type. Disposing closes the typed
/// members; it does not dispose the values, which belong to whoever put them in.
/// </summary>
/// <remarks>Source: Bot Framework SDK documentation, "How bots work".</remarks>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    /// <summary>An empty collection.</summary>
    public TurnContextStateCollection()
        : base(StringComparer.OrdinalIgnoreCase) { }

    /// <summary>The value under the key, or null when there is none of this type.</summary>
    public T Get<T>(string key)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>The value under the full name of its type, or null.</summary>
    public T Get<T>()
        where T : class => Get<T>(typeof(T).FullName);

    /// <summary>Adds a value; the key must be new.</summary>
    public void Add<T>(string key, T value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    /// <summary>Adds a value under the full name of its type.</summary>
    public void Add<T>(T value)
        where T : class => Add(typeof(T).FullName, value);

    /// <summary>Puts a value, which may be null, in place of what was there.</summary>
    public void Set<T>(string key, T value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        this[key] = value;
    }

    /// <summary>Puts a value under the full name of its type.</summary>
    public void Set<T>(T value)
        where T : class => Set(typeof(T).FullName, value);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the typed members.</summary>
    protected virtual void Dispose(bool disposing) => _disposed = true;
}
