using Azure.Core;
using Azure.Identity;
using Azure.Security.KeyVault.Secrets;

namespace CustomerBot.Encryption.KeyVault;

/// <summary>Makes the vault's client as production uses it. Certificate and challenge checks have no switch.</summary>
internal static class KeyVaultClient
{
    public static SecretClient Create(KeyVaultOptions options) => new(new Uri(options.Uri), Credential(options), Options());

    /// <summary>A turn may wait for a key, so time-outs are short; a struggling vault is asked again in the background anyway.</summary>
    public static SecretClientOptions Options()
    {
        var options = new SecretClientOptions();
        options.Retry.MaxRetries = 3;
        options.Retry.Delay = TimeSpan.FromMilliseconds(500);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(5);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(8);
        options.Diagnostics.IsLoggingContentEnabled = false;
        return options;
    }

    /// <summary>One named way to sign in instead of a chain that tries many: what runs in production is what was configured.</summary>
    private static TokenCredential Credential(KeyVaultOptions options) =>
        options.Identity switch
        {
            "WorkloadIdentity" => new WorkloadIdentityCredential(),
            "Developer" => new AzureCliCredential(),
            _ when options.ClientId.Length > 0 => new ManagedIdentityCredential(
                ManagedIdentityId.FromUserAssignedClientId(options.ClientId)
            ),
            _ => new ManagedIdentityCredential(ManagedIdentityId.SystemAssigned),
        };
}
