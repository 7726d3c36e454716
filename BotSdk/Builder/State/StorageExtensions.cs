namespace Microsoft.Bot.Builder;

/// <summary>Typed reading from a storage.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state".</remarks>
public static class StorageExtensions
{
    /// <summary>The documents among these keys that have this type.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(
        this IStorage storage,
        string[] keys,
        CancellationToken cancellationToken = default
    )
        where TStoreItem : class
    {
        var items = new Dictionary<string, TStoreItem>();
        foreach (var (key, value) in await storage.ReadAsync(keys, cancellationToken).ConfigureAwait(false))
        {
            if (value is TStoreItem item)
            {
                items.Add(key, item);
            }
        }

        return items;
    }
}
