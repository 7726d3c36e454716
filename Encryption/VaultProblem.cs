namespace CustomerBot.Encryption;

/// <summary>Why the vault did not give what was asked.</summary>
public enum VaultProblem
{
    /// <summary>No answer, an error of its own, or throttling: later may help.</summary>
    Unavailable,

    /// <summary>The bot's identity may not do this: somebody must grant it.</summary>
    Refused,

    /// <summary>There is no such secret, or it was deleted.</summary>
    Missing,

    /// <summary>Somebody disabled the secret on purpose.</summary>
    Disabled,

    /// <summary>The answer is not what the bot stored there.</summary>
    Damaged,
}
