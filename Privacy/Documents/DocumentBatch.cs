using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CustomerBot.Privacy;

/// <summary>Changes that are stored together or not at all.</summary>
public sealed class DocumentBatch
{
    private readonly List<DocumentChange> _changes = [];

    internal IReadOnlyList<DocumentChange> Changes => _changes;

    /// <summary>Puts a document. <paramref name="ifMatch"/>: null takes whatever is there, empty means it must not exist, else its ETag.</summary>
    public DocumentBatch Put<T>(DocumentAddress address, T content, JsonTypeInfo<T> type, string? ifMatch = null)
    {
        _changes.Add(new(address, JsonSerializer.SerializeToUtf8Bytes(content, type), ifMatch));
        return this;
    }

    /// <summary>Deletes a document; without <paramref name="ifMatch"/> a missing one is no error.</summary>
    public DocumentBatch Delete(DocumentAddress address, string? ifMatch = null)
    {
        _changes.Add(new(address, null, ifMatch));
        return this;
    }
}
