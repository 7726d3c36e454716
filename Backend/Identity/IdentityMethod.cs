namespace CustomerBot.Backend;

/// <summary>How an identity was proven.</summary>
public enum IdentityMethod
{
    /// <summary>A code that was sent to the address on file.</summary>
    OneTimeCode,

    /// <summary>Sign-in with the company account (Microsoft Entra).</summary>
    EntraId,
}
