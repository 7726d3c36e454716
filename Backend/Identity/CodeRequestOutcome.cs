namespace CustomerBot.Backend;

/// <summary>What became of a request for a one-time code. It says nothing about whether number and address belong together.</summary>
public abstract record CodeRequestOutcome
{
    private CodeRequestOutcome() { } // closed: these three and no other

    /// <summary>If number and address belong together, a code is on its way.</summary>
    public sealed record Sent : CodeRequestOutcome;

    /// <summary>Asked again too soon.</summary>
    /// <param name="Until">When the next request is welcome.</param>
    public sealed record WaitUntil(DateTimeOffset Until) : CodeRequestOutcome;

    /// <summary>A limit of the hour or the day is reached.</summary>
    /// <param name="Until">When the next request is welcome.</param>
    public sealed record TooMany(DateTimeOffset Until) : CodeRequestOutcome;
}
