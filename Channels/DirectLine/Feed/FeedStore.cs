using System.Runtime.CompilerServices;
using CustomerBot.Privacy;

namespace CustomerBot.Channels.DirectLine.Feed;

/// <summary>Heads and activities on the way to and from the disk.</summary>
internal sealed class FeedStore(DeclaredStore store)
{
    private const int ChunkSize = 100;

    public async Task<(ConversationHead Head, string ETag)?> ReadHeadAsync(ConversationKey key, CancellationToken cancellationToken) =>
        await store.ReadAsync(key.Head(), FeedJson.Default.HeadDocument, cancellationToken) is { } found
            ? (found.Content.Head, found.ETag)
            : null;

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

    /// <summary>Activities from <paramref name="first"/> to before <paramref name="end"/> in order, in chunks; what was erased or expired is missing.</summary>
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
            var found = await store.ReadManyAsync([.. sequenceOf.Keys], FeedJson.Default.ActivityDocument, cancellationToken);
            yield return
            [
                .. found
                    .Select(document => new FeedEntry(sequenceOf[document.Address], document.Content.Activity))
                    .OrderBy(entry => entry.Sequence),
            ];
        }
    }
}
