namespace Microsoft.Bot.Builder;

/// <summary>Keeps documents by key. Every read gives fresh copies; there is no transaction across keys.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state".</remarks>
public interface IStorage
{
    /// <summary>The documents that exist among these keys.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes documents; an <see cref="IStoreItem"/> is refused when its ETag is stale.</summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes documents; keys that do not exist are no error.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
