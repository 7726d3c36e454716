using System.Security.Cryptography;

namespace CustomerBot.Encryption.KeyVault;

/// <summary>How 32 bytes are written in a vault: standard base64 with padding, nothing else.</summary>
internal static class SecretValue
{
    public const string ContentType = "application/x-key;length=256;encoding=base64";

    private const int Letters = 44;

    public static string Encode(ReadOnlySpan<byte> secret) => Convert.ToBase64String(secret);

    /// <summary>The bytes; null when the text is anything else than what <see cref="Encode"/> makes of a real key.</summary>
    public static byte[]? Decode(string? text)
    {
        var secret = new byte[KeyMaterial.Length];
        if (text is { Length: Letters } && Convert.TryFromBase64String(text, secret, out var length) && length == KeyMaterial.Length)
        {
            // All bytes the same is a forgotten placeholder, not a key.
            if (secret.AsSpan().ContainsAnyExcept(secret[0]) && Convert.ToBase64String(secret) == text)
            {
                return secret;
            }
        }

        CryptographicOperations.ZeroMemory(secret);
        return null;
    }
}
