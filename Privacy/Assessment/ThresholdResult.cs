namespace CustomerBot.Privacy;

/// <summary>What the threshold check says about the duty to assess.</summary>
public enum ThresholdResult
{
    /// <summary>No criterion is met as far as the declarations tell; open ones are to be answered.</summary>
    Open,

    /// <summary>Every criterion is answered and too few are met.</summary>
    NotRequired,

    /// <summary>An assessment is a duty.</summary>
    Required,
}
