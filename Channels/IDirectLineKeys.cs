namespace CustomerBot.Channels;

/// <summary>Hands in the key that signs Direct Line tokens, so that this room knows no vault.</summary>
public interface IDirectLineKeys
{
    /// <summary>The signing key, at least 32 bytes (HS256, RFC 7518 section 3.2). Asked for each token, so the supplier keeps it at hand.</summary>
    /// <exception cref="Privacy.StoreClosedException">It cannot be had now.</exception>
    Task<byte[]> SigningKeyAsync(CancellationToken cancellationToken);

    /// <summary>Whether all keys come from a file of the developer's machine. The chat page then says that it is a trial.</summary>
    bool AreForDevelopment => false;
}
