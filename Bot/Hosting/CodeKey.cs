using CustomerBot.Backend;
using CustomerBot.Encryption;

namespace CustomerBot.Bot.Hosting;

/// <summary>Hands Backend the key that hashes one-time codes, from the same vault that holds all other keys.</summary>
internal sealed class CodeKey(IKeyVault keyVault) : ICodeKey
{
    private const string SecretName = "one-time-codes";

    public Task<byte[]> GetAsync(CancellationToken cancellationToken) => keyVault.GetSecretAsync(SecretName, cancellationToken);
}
