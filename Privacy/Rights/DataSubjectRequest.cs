namespace CustomerBot.Privacy;

/// <summary>A request of a person to whom the law promises an answer within a month (GDPR Art. 12(3)).</summary>
public sealed record DataSubjectRequest
{
    /// <summary>For example R-4KD7M2.</summary>
    public required string Number { get; init; }

    /// <summary>What is asked for.</summary>
    public required RequestKind Kind { get; init; }

    /// <summary>The purpose it is about; null when it is about all.</summary>
    public string? PurposeId { get; init; }

    /// <summary>What is wrong, or why, in the person's own words; null if nothing was said.</summary>
    public string? Wish { get; init; }

    /// <summary>Where an answer can be sent, if the person likes; else it is shown in the chat.</summary>
    public string? Contact { get; init; }

    /// <summary>The language to answer in.</summary>
    public required string Language { get; init; }

    /// <summary>When it came in.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When the answer is due: one month later, three when extended.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>Why two more months are needed, as the person is told; null without extension.</summary>
    public string? ExtendedBecause { get; init; }

    /// <summary>When it was answered; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>The answer, as the person is told.</summary>
    public string? Outcome { get; init; }

    /// <summary>How the person is named on the command line, so that staff can export what is stored: channel and user id, or customer number.</summary>
    public required IReadOnlyList<string> Person { get; init; }

    /// <summary>Prints kind and number, never what was asked.</summary>
    public override string ToString() => $"{Kind} {Number}";
}
