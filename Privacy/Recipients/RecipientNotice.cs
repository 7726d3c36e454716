namespace CustomerBot.Privacy;

/// <summary>A task for staff: tell one recipient what became of a person's data (GDPR Art. 19).</summary>
public sealed record RecipientNotice
{
    /// <summary>For example N-4KD7M2.</summary>
    public required string Number { get; init; }

    /// <summary>What is to be told.</summary>
    public required RecipientNoticeKind Kind { get; init; }

    /// <summary>Number of the request or receipt it comes from.</summary>
    public required string Request { get; init; }

    /// <summary>Purposes whose data this recipient got.</summary>
    public required IReadOnlyList<string> PurposeIds { get; init; }

    /// <summary>Name of the recipient as it was declared then, by language.</summary>
    public required IReadOnlyDictionary<string, string> Recipient { get; init; }

    /// <summary>Reference numbers under which the recipient finds the data; empty if none was stored.</summary>
    public required IReadOnlyList<string> References { get; init; }

    /// <summary>When it came up.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>By when the recipient is told.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>When it was done; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>What was done, or why it was impossible.</summary>
    public string? Outcome { get; init; }

    /// <summary>Whose data it is, as on the command line; after an erasure only the number of its receipt.</summary>
    public required IReadOnlyList<string> Person { get; init; }

    /// <summary>The recipient's name in a language such as <c>de</c>.</summary>
    public string RecipientName(string language) => new LocalizedText(Recipient).For(language);

    /// <summary>Prints kind and number, never whose data it is.</summary>
    public override string ToString() => $"{nameof(RecipientNotice)} {Number} of kind {Kind}";
}
