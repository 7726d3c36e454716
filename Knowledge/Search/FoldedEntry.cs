namespace CustomerBot.Knowledge.Search;

/// <summary>An entry's texts in the form in which they are compared.</summary>
internal sealed class FoldedEntry
{
    public FoldedEntry(Entry entry, TextAnalysis analysis)
    {
        Phrasings = [.. entry.Phrasings.Select(analysis.Fold)];
        Lines = [.. Phrasings, .. entry.Text.Split('\n').Select(analysis.Fold)];
    }

    /// <summary>The question and its wordings.</summary>
    public IReadOnlyList<string> Phrasings { get; }

    /// <summary>All that the entry says.</summary>
    public IReadOnlyList<string> Lines { get; }
}
