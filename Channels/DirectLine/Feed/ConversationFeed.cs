using System.Runtime.CompilerServices;
using CustomerBot.Privacy;

namespace CustomerBot.Channels.DirectLine.Feed;

/// <summary>
/// The feed of one conversation on this node: one change at a time, each durable before anybody sees it. While the store is closed it goes
/// on in memory, for questions and their answers only; what was said then is kept with the next change that can be.
/// </summary>
internal sealed class ConversationFeed(ConversationKey key, FeedStore store) : IDisposable
{
    private const int MaxAttempts = 5;
    private const int MostUnkept = 200;
    private const string MustNotExist = "";

    private readonly SemaphoreSlim _gate = new(1, 1);
    private ConversationHead? _head;
    private string _etag = MustNotExist;
    private volatile FeedEntry[] _unkept = [];

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
            var change = await KeepOrRememberAsync(decide, CancellationToken.None);
            whenWritten(change);
            return change.Result;
        }
        finally
        {
            _gate.Release();
        }
    }

    public async IAsyncEnumerable<IReadOnlyList<FeedEntry>> ReadAsync(
        long first,
        long end,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var unkept = _unkept;
        await foreach (
            var chunk in store.ReadAsync(key, first, unkept.Length > 0 ? Math.Min(end, unkept[0].Sequence) : end, cancellationToken)
        )
        {
            yield return chunk;
        }

        yield return [.. unkept.Where(entry => entry.Sequence >= first && entry.Sequence < end)];
    }

    public void Dispose() => _gate.Dispose();

    private async Task<FeedChange<T>> KeepOrRememberAsync<T>(
        Func<ConversationHead, FeedChange<T>> decide,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await WriteAsync(decide, cancellationToken);
        }
        catch (Exception exception) when (exception is StoreClosedException or UnreadableDocumentException)
        {
            var change = decide(_head ?? ConversationHead.New());
            _head = change.Head;
            _unkept = [.. _unkept.Concat(change.Added).TakeLast(MostUnkept)];
            return change;
        }
    }

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
                _etag = await store.WriteAsync(key, change.Head, _etag, [.. _unkept, .. change.Added], cancellationToken);
                _head = change.Head;
                _unkept = [];
                return change;
            }
            catch (DocumentConflictException) when (attempt < MaxAttempts)
            {
                _head = await LoadAsync(head, cancellationToken);
                _unkept = []; // their places in the feed may be taken
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
