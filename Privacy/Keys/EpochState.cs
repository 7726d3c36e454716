namespace CustomerBot.Privacy;

/// <summary>Where an epoch stands.</summary>
public enum EpochState
{
    /// <summary>Wraps new keys.</summary>
    Current,

    /// <summary>Wraps no new keys; goes when the last of its keys was wrapped anew.</summary>
    Retired,

    /// <summary>Its secret was deleted by the bot.</summary>
    Destroyed,

    /// <summary>Its secret is not in the vault although the bot did not delete it: recover it there.</summary>
    Missing,
}
