using System.Runtime.CompilerServices;
using CustomerBot.Privacy;
using Microsoft.Extensions.Logging;

namespace CustomerBot.Channels.DirectLine.Feed;

/// <summary>Heads and activities on the way to and from the disk.</summary>
internal sealed class FeedStore(DeclaredStore store, ILogger<FeedStore> logger)
{
    private const int ChunkSize = 100;

    /// <summary>Null when there is none, also where one was that does not open any more: it makes room for a new one.</summary>
    public async Task<(ConversationHead Head, string ETag)?> ReadHeadAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        try
        {
            var found = await store.ReadAsync(key.Head(), FeedJson.Default.HeadDocument, cancellationToken);
            return found is null ? null : (found.Content.Head, found.ETag);
        }
        catch (UnreadableDocumentException exception) when (!exception.IsKey && exception.Purpose == key.Head().Purpose)
        {
            logger.FeedUnreadable();
            await store.WriteAsync(new DocumentBatch().Delete(key.Head()), cancellationToken);
            return null;
        }
    }

    /// <summary>Writes head and activities together; <paramref name="ifMatch"/> as in <see cref="DocumentBatch"/>. Result: the head's new ETag.</summary>
    public async Task<string> WriteAsync(
        ConversationKey key,
        ConversationHead head,
        string ifMatch,
        IReadOnlyList<FeedEntry> added,
        CancellationToken cancellationToken
    )
    {
        var batch = new DocumentBatch().Put(key.Head(), new HeadDocument(head), FeedJson.Default.HeadDocument, ifMatch);
        foreach (var entry in added)
        {
            batch.Put(key.Activity(entry.Sequence), new ActivityDocument(entry.Activity), FeedJson.Default.ActivityDocument);
        }

        return (await store.WriteAsync(batch, cancellationToken))[0];
    }

    /// <summary>Activities from <paramref name="first"/> to before <paramref name="end"/> in order, in chunks; what was erased, expired or does not open is missing.</summary>
    public async IAsyncEnumerable<IReadOnlyList<FeedEntry>> ReadAsync(
        ConversationKey key,
        long first,
        long end,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        for (var from = first; from < end; from += ChunkSize)
        {
            var count = (int)Math.Min(ChunkSize, end - from);
            var sequenceOf = Enumerable.Range(0, count).ToDictionary(offset => key.Activity(from + offset), offset => from + offset);
            var found = await FindAsync([.. sequenceOf.Keys], cancellationToken);
            yield return
            [
                .. found
                    .Select(document => new FeedEntry(sequenceOf[document.Address], document.Content.Activity))
                    .OrderBy(entry => entry.Sequence),
            ];
        }
    }

    /// <summary>Nothing while the store is closed: then only what was said since is shown.</summary>
    private async Task<IReadOnlyList<StoredDocument<ActivityDocument>>> FindAsync(
        IReadOnlyList<DocumentAddress> addresses,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await store.ReadManyAsync(addresses, FeedJson.Default.ActivityDocument, cancellationToken);
        }
        catch (StoreClosedException)
        {
            return [];
        }
        catch (UnreadableDocumentException) when (addresses.Count == 1)
        {
            logger.FeedUnreadable();
            return [];
        }
        catch (UnreadableDocumentException)
        {
            var readable = new List<StoredDocument<ActivityDocument>>();
            foreach (var address in addresses)
            {
                readable.AddRange(await FindAsync([address], cancellationToken));
            }

            return readable;
        }
    }
}
