using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CustomerBot.Privacy;

/// <summary>Changes that are stored together or not at all. A batch is written once; its clear text is zeroed then.</summary>
public sealed class DocumentBatch
{
    private List<DocumentChange>? _changes = [];

    /// <summary>Puts a document. <paramref name="ifMatch"/>: null takes whatever is there, empty means it must not exist, else its ETag.</summary>
    public DocumentBatch Put<T>(DocumentAddress address, T content, JsonTypeInfo<T> type, string? ifMatch = null) =>
        Add(new(address, JsonSerializer.SerializeToUtf8Bytes(content, type), ifMatch));

    /// <summary>Puts a document that goes after <paramref name="keepFor"/>, at the latest when its purpose says.</summary>
    public DocumentBatch Put<T>(DocumentAddress address, T content, JsonTypeInfo<T> type, string? ifMatch, TimeSpan keepFor) =>
        Add(new(address, JsonSerializer.SerializeToUtf8Bytes(content, type), ifMatch) { KeepFor = keepFor });

    /// <summary>Deletes a document; without <paramref name="ifMatch"/> a missing one is no error.</summary>
    public DocumentBatch Delete(DocumentAddress address, string? ifMatch = null) => Add(new(address, null, ifMatch));

    /// <summary>Makes batches of the same persons that are under way look again whether they may: for changes that end a legal basis.</summary>
    internal DocumentBatch HoldUpOthers()
    {
        HoldsUpOthers = true;
        return this;
    }

    internal bool HoldsUpOthers { get; private set; }

    internal IReadOnlyList<DocumentChange> TakeChanges() =>
        Interlocked.Exchange(ref _changes, null)
        ?? throw new InvalidOperationException("A batch is written once. Make a new one to try again.");

    private DocumentBatch Add(DocumentChange change)
    {
        (_changes ?? throw new InvalidOperationException("The batch was written already. Make a new one.")).Add(change);
        return this;
    }
}
