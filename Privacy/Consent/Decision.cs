namespace CustomerBot.Privacy;

/// <summary>What a person decided about one purpose.</summary>
public enum Decision
{
    /// <summary>Consent was given.</summary>
    Given,

    /// <summary>Consent was refused.</summary>
    Refused,

    /// <summary>Consent was taken back.</summary>
    Withdrawn,
}
