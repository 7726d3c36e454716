namespace CustomerBot.Knowledge.Search;

/// <summary>What a search found.</summary>
/// <param name="Entries">The nearest first.</param>
/// <param name="Confidence">0 to 1: how probable it is that the first entry is right.</param>
internal sealed record SearchResult(IReadOnlyList<Entry> Entries, double Confidence)
{
    public static SearchResult Nothing { get; } = new([], 0);
}
