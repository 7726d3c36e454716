namespace Microsoft.Bot.Builder;

/// <summary>One page of something.</summary>
/// <typeparam name="T">What the page is of.</typeparam>
/// <remarks>Source: Bot Framework SDK documentation, "Implement custom storage and transcripts"; Bot Framework Transcript schema.</remarks>
public class PagedResult<T>
{
    /// <summary>What is on the page.</summary>
    public T[] Items { get; set; } = [];

    /// <summary>Asks for the next page; null when there is none.</summary>
    public string ContinuationToken { get; set; }
}
