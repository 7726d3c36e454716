namespace CustomerBot.Privacy;

/// <summary>Whether a criterion is met that speaks for an impact assessment.</summary>
public enum ThresholdAnswer
{
    /// <summary>It is not met.</summary>
    No,

    /// <summary>It is met.</summary>
    Yes,

    /// <summary>Only the company knows.</summary>
    Open,
}
