namespace CustomerBot.Dialogs.Identity;

/// <summary>What became of the wish to sign out.</summary>
internal enum SignOutOutcome
{
    /// <summary>Nobody was signed in.</summary>
    NobodyWas,

    /// <summary>The proof is over.</summary>
    Done,

    /// <summary>The proof is over, but the token service did not answer: Teams would prove the same person again without a word.</summary>
    TeamsStays,
}
