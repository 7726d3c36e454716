using CustomerBot.Channels;
using CustomerBot.Encryption;
using Microsoft.Extensions.Options;

namespace CustomerBot.Bot.Hosting;

/// <summary>Hands Direct Line the key that signs its tokens, from the same vault that holds all other keys.</summary>
internal sealed class DirectLineKeys(IKeyVault keyVault, IOptions<EncryptionOptions> options, TimeProvider clock) : IDirectLineKeys
{
    /// <summary>Its name in the vault.</summary>
    public const string SecretName = "direct-line-tokens";

    private readonly SecretAtHand _key = new(SecretName, keyVault, options.Value, clock);

    public bool AreForDevelopment { get; } = keyVault.IsForDevelopment;

    public Task<byte[]> SigningKeyAsync(CancellationToken cancellationToken) => _key.GetAsync(cancellationToken);
}
