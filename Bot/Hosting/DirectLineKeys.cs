using CustomerBot.Channels;
using CustomerBot.Encryption;

namespace CustomerBot.Bot.Hosting;

/// <summary>Hands Direct Line the key that signs its tokens, from the same vault that holds all other keys.</summary>
internal sealed class DirectLineKeys(IKeyVault keyVault) : IDirectLineKeys
{
    private const string SecretName = "direct-line-tokens";

    public Task<byte[]> SigningKeyAsync(CancellationToken cancellationToken) => keyVault.GetSecretAsync(SecretName, cancellationToken);
}
