using System.Globalization;
using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Keeps documents in memory as the bytes they were written as, so that every read is a fresh copy and nobody can change what is
/// kept but by writing.
/// </summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state".</remarks>
public class MemoryStorage : IStorage
{
    private const string Overwrite = "*";

    private readonly Dictionary<string, StoredItem> _items = [];
    private readonly Lock _lock = new();
    private long _nextETag;

    /// <summary>An empty storage, or one that starts with the documents of a dictionary.</summary>
    public MemoryStorage(Dictionary<string, JsonElement> dictionary = null)
    {
        foreach (var (key, document) in dictionary ?? [])
        {
            _items.Add(key, new StoredItem(StateJson.SerializePlain(document), null));
        }
    }

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            if (Find(key) is { } item && Read(item) is { } value)
            {
                found.Add(key, value);
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <inheritdoc/>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        foreach (var (key, value) in changes)
        {
            RefuseScalar(value);
            Write(key, StateJson.Serialize(value), value as IStoreItem);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                _items.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private static object Read(StoredItem stored)
    {
        var value = StateJson.Deserialize(stored.Json);
        if (value is IStoreItem item)
        {
            item.ETag = stored.ETag;
        }

        return value;
    }

    private static void RefuseScalar(object value)
    {
        if (value is string or IConvertible or Guid or TimeSpan or DateTimeOffset or Uri)
        {
            throw new ArgumentException($"A document must be an object, not {value.GetType().Name}.");
        }
    }

    private StoredItem Find(string key)
    {
        lock (_lock)
        {
            return _items.GetValueOrDefault(key);
        }
    }

    private void Write(string key, byte[] json, IStoreItem item)
    {
        lock (_lock)
        {
            var stored = _items.GetValueOrDefault(key)?.ETag;
            if (item != null && stored != null && item.ETag != Overwrite && item.ETag != stored)
            {
                throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {stored}");
            }

            var eTag = item == null ? null : (_nextETag++).ToString(CultureInfo.InvariantCulture);
            _items[key] = new StoredItem(json, eTag);
        }
    }

    private sealed record StoredItem(byte[] Json, string ETag);
}
