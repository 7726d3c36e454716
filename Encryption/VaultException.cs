namespace CustomerBot.Encryption;

/// <summary>The vault did not give what was asked. The message names the secret and what to do, never a value.</summary>
public sealed class VaultException : Exception
{
    private VaultException(VaultProblem problem, string message, Exception? inner = null)
        : base(message, inner) => Problem = problem;

    /// <summary>What kind of problem it is.</summary>
    public VaultProblem Problem { get; }

    internal static VaultException Unavailable(string name, Exception? inner = null) =>
        new(
            VaultProblem.Unavailable,
            $"The vault did not answer for secret {name}. It is tried again; check the vault's health if this lasts.",
            inner
        );

    internal static VaultException Refused(string name, Exception? inner = null) =>
        new(
            VaultProblem.Refused,
            $"The vault refused secret {name} to the bot's identity. Grant it the role Key Vault Secrets Officer.",
            inner
        );

    internal static VaultException Missing(string name, Exception? inner = null) =>
        new(
            VaultProblem.Missing,
            $"The vault has no secret {name}. If it was deleted by mistake, recover it (az keyvault secret recover); what it sealed cannot be read without it.",
            inner
        );

    internal static VaultException Recoverable(string name, Exception? inner = null) =>
        new(
            VaultProblem.Missing,
            $"Secret {name} was deleted but can be recovered. Recover it (az keyvault secret recover), then start again.",
            inner
        );

    internal static VaultException Disabled(string name, Exception? inner = null) =>
        new(VaultProblem.Disabled, $"Secret {name} is disabled in the vault. Enable it if that was a mistake.", inner);

    internal static VaultException Damaged(string name, Exception? inner = null) =>
        new(
            VaultProblem.Damaged,
            $"Secret {name} is not the base64 of 32 bytes that the bot stores there. Restore its earlier version.",
            inner
        );
}
