using CustomerBot.Channels;
using CustomerBot.Encryption;
using CustomerBot.Privacy;
using Microsoft.Extensions.Options;

namespace CustomerBot.Bot.Hosting;

/// <summary>
/// Hands Direct Line the key that signs its tokens, from the same vault that holds all other keys. It is kept at hand and confirmed now
/// and then; while the vault is away the one at hand serves, so that customers can still ask questions.
/// </summary>
internal sealed class DirectLineKeys(IKeyVault keyVault, IOptions<EncryptionOptions> options, TimeProvider clock) : IDirectLineKeys
{
    private const string SecretName = "direct-line-tokens";

    private volatile KeyAtHand? _key;

    public bool AreForDevelopment => keyVault.IsForDevelopment;

    public async Task<byte[]> SigningKeyAsync(CancellationToken cancellationToken)
    {
        var known = _key;
        if (known is not null && clock.GetElapsedTime(known.AskedAt) < options.Value.ConfirmKeysEvery)
        {
            return known.Key;
        }

        try
        {
            var key = await keyVault.GetSecretAsync(SecretName, cancellationToken);
            _key = new(key, clock.GetTimestamp());
            return key;
        }
        catch (VaultException exception) when (known is null || exception.Problem == VaultProblem.Disabled)
        {
            throw StoreClosedException.NoKeys(exception);
        }
        catch (VaultException)
        {
            _key = known! with { AskedAt = clock.GetTimestamp() };
            return known.Key;
        }
    }

    private sealed record KeyAtHand(byte[] Key, long AskedAt);
}
