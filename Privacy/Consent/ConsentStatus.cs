namespace CustomerBot.Privacy;

/// <summary>Where one person stands with one purpose.</summary>
public enum ConsentStatus
{
    /// <summary>Never asked.</summary>
    None,

    /// <summary>Given and still valid.</summary>
    Given,

    /// <summary>Refused.</summary>
    Refused,

    /// <summary>Taken back.</summary>
    Withdrawn,

    /// <summary>Given to a text or version that has changed since; ask again.</summary>
    Outdated,
}
