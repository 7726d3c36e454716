using CustomerBot.Privacy;

namespace CustomerBot.Channels.DirectLine.Feed;

/// <summary>The feed of one conversation on this node: one change at a time, each durable before anybody sees it.</summary>
internal sealed class ConversationFeed(ConversationKey key, FeedStore store) : IDisposable
{
    private const int MaxAttempts = 5;
    private const string MustNotExist = "";

    private readonly SemaphoreSlim _gate = new(1, 1);
    private ConversationHead? _head;
    private string _etag = MustNotExist;

    /// <summary>
    /// Writes what <paramref name="decide"/> says, then runs <paramref name="whenWritten"/> before the next change can
    /// begin. The write itself is not cancelled: a caller that hangs up must not leave it unknown what was kept.
    /// </summary>
    public async Task<T> ChangeAsync<T>(
        Func<ConversationHead, FeedChange<T>> decide,
        Action<FeedChange<T>> whenWritten,
        CancellationToken cancellationToken
    )
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            var change = await WriteAsync(decide, CancellationToken.None);
            whenWritten(change);
            return change.Result;
        }
        finally
        {
            _gate.Release();
        }
    }

    public IAsyncEnumerable<IReadOnlyList<FeedEntry>> ReadAsync(long first, long end, CancellationToken cancellationToken) =>
        store.ReadAsync(key, first, end, cancellationToken);

    public void Dispose() => _gate.Dispose();

    private async Task<FeedChange<T>> WriteAsync<T>(Func<ConversationHead, FeedChange<T>> decide, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var head = _head ??= await LoadAsync(null, cancellationToken);
            var change = decide(head);
            if (ReferenceEquals(change.Head, head))
            {
                return change;
            }

            try
            {
                _etag = await store.WriteAsync(key, change.Head, _etag, change.Added, cancellationToken);
                _head = change.Head;
                return change;
            }
            catch (DocumentConflictException) when (attempt < MaxAttempts)
            {
                _head = await LoadAsync(head, cancellationToken);
            }
        }
    }

    private async Task<ConversationHead> LoadAsync(ConversationHead? before, CancellationToken cancellationToken)
    {
        if (await store.ReadHeadAsync(key, cancellationToken) is { } found)
        {
            _etag = found.ETag;
            return found.Head;
        }

        _etag = MustNotExist;
        return before?.Erased() ?? ConversationHead.New();
    }
}
