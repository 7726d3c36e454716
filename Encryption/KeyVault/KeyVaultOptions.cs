namespace CustomerBot.Encryption;

/// <summary>Section <c>Encryption:KeyVault</c>.</summary>
public sealed class KeyVaultOptions
{
    /// <summary>Address of the vault, for example <c>https://lindenhof-bot.vault.azure.net</c>. Default: none.</summary>
    public string Uri { get; set; } = "";

    /// <summary>How the bot signs in: <c>ManagedIdentity</c> (default), <c>WorkloadIdentity</c> (Kubernetes) or <c>Developer</c> (az login).</summary>
    public string Identity { get; set; } = "ManagedIdentity";

    /// <summary>Client id of a user-assigned managed identity; empty takes the system-assigned one.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>Days the vault keeps deleted secrets recoverable. 7 to 90, default 90; must be what the vault is set to.</summary>
    public int RecoverableDays { get; set; } = 90;
}
