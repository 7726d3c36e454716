namespace CustomerBot.Dialogs.Identity;

/// <summary>What became of a sign-in with Microsoft Entra.</summary>
internal enum SignInOutcome
{
    /// <summary>The customer is proven.</summary>
    Proven,

    /// <summary>Nobody is signed in yet.</summary>
    NobodyYet,

    /// <summary>The account belongs to no customer, or to somebody else than who writes.</summary>
    NotMapped,

    /// <summary>The token service, or the company's list of accounts, does not answer now.</summary>
    Away,
}
