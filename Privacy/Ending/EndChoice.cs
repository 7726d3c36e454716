namespace CustomerBot.Privacy;

/// <summary>What the company chose at the end of the processing (GDPR Art. 28(3)(g)).</summary>
public enum EndChoice
{
    /// <summary>Everything was deleted.</summary>
    Deleted,

    /// <summary>Everything was handed over in a file, then deleted.</summary>
    Returned,
}
