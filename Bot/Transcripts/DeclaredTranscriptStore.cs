using CustomerBot.BotSdk.Compatibility;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Bot.Transcripts;

/// <summary>
/// Transcripts in the declared store: sealed, filed under the person they are of, deleted on time. One document per activity; an
/// update replaces it, a deletion removes it.
/// </summary>
/// <param name="store">The only way to the disk.</param>
/// <param name="clock">Orders what has no time of its own.</param>
/// <param name="subject">Whose transcript is written; null to read only.</param>
internal sealed class DeclaredTranscriptStore(DeclaredStore store, TimeProvider clock, DataSubject? subject) : ITranscriptStore
{
    /// <summary>Documents with activities begin so; others of the purpose do not.</summary>
    private const string Prefix = "activity/";

    private const int PageSize = 100;

    private DateTimeOffset _last;

    public async Task LogActivityAsync(IActivity activity)
    {
        var logged = (Activity)activity;
        var address = AddressOf(logged.Conversation?.Id ?? "", logged.Id ?? Guid.NewGuid().ToString("N"));
        var earlier = await store.ReadAsync(address, TranscriptJson.Default.TranscriptDocument, CancellationToken.None);
        if (logged.Type == ActivityTypes.MessageDelete)
        {
            await WriteAsync(new DocumentBatch().Delete(address));
            return;
        }

        var document = new TranscriptDocument(
            logged.ChannelId ?? "",
            logged.Conversation?.Id ?? "",
            earlier?.Content.At ?? Next(logged.Timestamp),
            ActivityJson.ToElement(logged)
        );
        await WriteAsync(new DocumentBatch().Put(address, document, TranscriptJson.Default.TranscriptDocument));
    }

    public async Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(
        string channelId,
        string conversationId,
        string? continuationToken = null,
        DateTimeOffset startDate = default
    )
    {
        var found = await FindAsync(document => document.Conversation == conversationId && document.At >= startDate, channelId);
        return Page<TranscriptDocument, IActivity>(found, continuationToken, document => ActivityJson.Deserialize(document.Activity));
    }

    public async Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string? continuationToken = null)
    {
        var first = (await FindAsync(_ => true, channelId)).DistinctBy(document => document.Conversation).ToList();
        return Page(
            first,
            continuationToken,
            document => new TranscriptInfo
            {
                ChannelId = document.Channel,
                Id = document.Conversation,
                Created = document.At,
            }
        );
    }

    public async Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        var batch = new DocumentBatch();
        foreach (var name in await NamesAsync(channelId, conversationId))
        {
            batch.Delete(new DocumentAddress(TranscriptPurpose.Id, Owner, name));
        }

        await WriteAsync(batch);
    }

    /// <summary>All channels in which transcripts were kept.</summary>
    public async Task<IReadOnlyList<string>> ChannelsAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var all = await FindAsync(_ => true, channelId: null);
        return [.. all.Select(document => document.Channel).Distinct().Order(StringComparer.Ordinal)];
    }

    private DataSubject Owner =>
        subject ?? throw new InvalidOperationException("This store only reads. Open it for a person to write or delete.");

    private DocumentAddress AddressOf(string conversation, string activityId) =>
        new(TranscriptPurpose.Id, Owner, $"{Prefix}{conversation}/{activityId}");

    private Task<IReadOnlyList<string>> WriteAsync(DocumentBatch batch) => store.WriteAsync(batch, CancellationToken.None);

    /// <summary>Later than the one before, also when the clock of a channel stands still.</summary>
    private DateTimeOffset Next(DateTimeOffset? timestamp)
    {
        var at = timestamp ?? clock.GetUtcNow();
        _last = at > _last ? at : _last.AddTicks(1);
        return _last;
    }

    private async Task<List<TranscriptDocument>> FindAsync(Func<TranscriptDocument, bool> isWanted, string? channelId)
    {
        var found = new List<TranscriptDocument>();
        await foreach (var document in ListAsync())
        {
            if ((channelId is null || document.Content.Channel == channelId) && isWanted(document.Content))
            {
                found.Add(document.Content);
            }
        }

        found.Sort((left, right) => left.At.CompareTo(right.At));
        return found;
    }

    private async Task<List<string>> NamesAsync(string channelId, string conversationId)
    {
        var names = new List<string>();
        await foreach (var (name, document) in ListAsync())
        {
            if (document.Channel == channelId && document.Conversation == conversationId)
            {
                names.Add(name);
            }
        }

        return names;
    }

    private IAsyncEnumerable<ListedDocument<TranscriptDocument>> ListAsync() =>
        store
            .ListAsync(TranscriptPurpose.Id, TranscriptJson.Default.TranscriptDocument, CancellationToken.None)
            .Where(document => document.Name.StartsWith(Prefix, StringComparison.Ordinal));

    private static PagedResult<TResult> Page<T, TResult>(List<T> all, string? continuationToken, Func<T, TResult> convert)
    {
        var start = int.TryParse(continuationToken, out var position) ? position : 0;
        var items = all.Skip(start).Take(PageSize).Select(convert).ToArray();
        var next = start + items.Length < all.Count ? $"{start + items.Length}" : null;
        return new PagedResult<TResult> { Items = items, ContinuationToken = next };
    }
}
