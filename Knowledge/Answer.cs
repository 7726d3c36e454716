namespace CustomerBot.Knowledge;

/// <summary>What Knowledge makes of a customer's text.</summary>
public abstract record Answer
{
    private Answer() { } // closed: these three and no other

    /// <summary>Sure enough to answer at once.</summary>
    /// <param name="Entry">The answer.</param>
    public sealed record Found(Entry Entry) : Answer;

    /// <summary>Near enough to ask back ("Did you mean …?").</summary>
    /// <param name="Readings">One to three entries, the likeliest first.</param>
    public sealed record Unsure(IReadOnlyList<Entry> Readings) : Answer;

    /// <summary>Nothing in the content is near: small talk, another company's business, an unreadable text.</summary>
    public sealed record Unknown : Answer;
}
