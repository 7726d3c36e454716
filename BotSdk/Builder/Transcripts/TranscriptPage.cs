namespace Microsoft.Bot.Builder;

/// <summary>Cuts lists into pages whose token is the id of their last entry.</summary>
internal static class TranscriptPage
{
    internal const int Size = 20;

    /// <summary>The page after the entry with the id; a full page says how to go on.</summary>
    internal static PagedResult<T> Of<T>(IEnumerable<T> entries, Func<T, string> idOf, string continuationToken)
    {
        if (continuationToken != null)
        {
            entries = entries.SkipWhile(entry => idOf(entry) != continuationToken).Skip(1);
        }

        T[] items = [.. entries.Take(Size)];
        return new PagedResult<T> { Items = items, ContinuationToken = items.Length == Size ? idOf(items[^1]) : null };
    }
}
