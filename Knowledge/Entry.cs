namespace CustomerBot.Knowledge;

/// <summary>One answer of the FAQ or one section of the handbook, in one language.</summary>
public sealed record Entry
{
    /// <summary>The same in every language; also the file name and the last part of the page's address.</summary>
    public required string Id { get; init; }

    /// <summary>FAQ or handbook.</summary>
    public required EntryKind Kind { get; init; }

    /// <summary>Two-letter code of the folder the entry lies in, for example "de".</summary>
    public required string Language { get; init; }

    /// <summary>The question as the company words it; for the handbook the section's title.</summary>
    public required string Question { get; init; }

    /// <summary>The answer in Markdown, without raw HTML.</summary>
    public required string Text { get; init; }

    /// <summary>How customers put the same question; the search finds them all.</summary>
    public IReadOnlyList<string> Wordings { get; init; } = [];

    /// <summary>Id of the dialog that does what the answer is about, for example "callback"; null when reading is enough.</summary>
    public string? Action { get; init; }

    /// <summary>Where to read on.</summary>
    public IReadOnlyList<EntryLink> Links { get; init; } = [];

    /// <summary>The question and its wordings.</summary>
    internal IEnumerable<string> Phrasings => Wordings.Prepend(Question);

    /// <summary>Question, wordings and answer.</summary>
    internal string WholeText => string.Join('\n', Phrasings.Append(Text));

    /// <summary>Path of the entry's own page on this host, for example "/help/de/return-how".</summary>
    public string SourcePath => $"/help/{Language}/{Id}";
}
