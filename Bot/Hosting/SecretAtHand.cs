using CustomerBot.Encryption;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Hosting;

/// <summary>
/// A secret that is needed in many requests: kept at hand and confirmed with the vault now and then. While the vault is away the one at
/// hand serves; one that somebody disabled does not.
/// </summary>
internal sealed class SecretAtHand(string name, IKeyVault keyVault, EncryptionOptions options, TimeProvider clock)
{
    private volatile Known? _known;

    /// <exception cref="StoreClosedException">It cannot be had now.</exception>
    public async Task<byte[]> GetAsync(CancellationToken cancellationToken)
    {
        var known = _known;
        if (known is not null && clock.GetElapsedTime(known.AskedAt) < options.ConfirmKeysEvery)
        {
            return [.. known.Secret];
        }

        try
        {
            known = new(await keyVault.GetSecretAsync(name, cancellationToken), clock.GetTimestamp());
        }
        catch (VaultException exception) when (known is null || exception.Problem == VaultProblem.Disabled)
        {
            throw StoreClosedException.NoKeys(exception);
        }
        catch (VaultException)
        {
            known = new(known!.Secret, clock.GetTimestamp());
        }

        _known = known;
        return [.. known.Secret];
    }

    private sealed record Known(byte[] Secret, long AskedAt);
}
