namespace CustomerBot.Channels;

/// <summary>Hands in the key that signs Direct Line tokens, so that this room knows no vault.</summary>
public interface IDirectLineKeys
{
    /// <summary>The signing key, at least 32 bytes (HS256, RFC 7518 section 3.2). Asked for each token, so the supplier keeps it at hand.</summary>
    Task<byte[]> SigningKeyAsync(CancellationToken cancellationToken);
}
