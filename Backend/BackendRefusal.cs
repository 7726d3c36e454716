namespace CustomerBot.Backend;

/// <summary>Why the company does not take a job.</summary>
public enum BackendRefusal
{
    /// <summary>There is no such thing, or it is somebody else's.</summary>
    NotFound,

    /// <summary>The time for it is over, or the parcel is under way.</summary>
    TooLate,

    /// <summary>It was done before.</summary>
    AlreadyDone,

    /// <summary>The address does not exist.</summary>
    InvalidAddress,

    /// <summary>Something needed is missing, too long, or more than there is.</summary>
    Invalid,

    /// <summary>Too many of these in a short time.</summary>
    TooMany,
}
