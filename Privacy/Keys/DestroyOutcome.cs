namespace CustomerBot.Privacy;

/// <summary>What became of the wish to destroy an epoch.</summary>
public abstract record DestroyOutcome
{
    private DestroyOutcome() { } // closed: these four and no other

    /// <summary>The secret is deleted; the vault may still recover it for its recoverable days.</summary>
    public sealed record Destroyed : DestroyOutcome;

    /// <summary>Refused: the epoch wraps new keys. Rotate first.</summary>
    public sealed record StillCurrent : DestroyOutcome;

    /// <summary>Refused: it still wraps this many keys. Rotate first.</summary>
    public sealed record StillInUse(long Keys) : DestroyOutcome;

    /// <summary>Refused: this store has no such epoch.</summary>
    public sealed record Unknown : DestroyOutcome;
}
