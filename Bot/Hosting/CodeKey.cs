using CustomerBot.Backend;
using CustomerBot.Encryption;
using Microsoft.Extensions.Options;

namespace CustomerBot.Bot.Hosting;

/// <summary>Hands Backend the key that hashes one-time codes, from the same vault that holds all other keys.</summary>
internal sealed class CodeKey(IKeyVault keyVault, IOptions<EncryptionOptions> options, TimeProvider clock) : ICodeKey
{
    /// <summary>Its name in the vault.</summary>
    public const string SecretName = "one-time-codes";

    private readonly SecretAtHand _key = new(SecretName, keyVault, options.Value, clock);

    public Task<byte[]> GetAsync(CancellationToken cancellationToken) => _key.GetAsync(cancellationToken);
}
