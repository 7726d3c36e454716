using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CustomerBot.Backend;

/// <summary>Keyed hashes of codes and targets: a million possible codes are tried in no time without the key.</summary>
internal sealed class CodeHasher(ICodeKey key)
{
    /// <summary>Ties a code to the conversation and the moment, so that a hash is worth nothing elsewhere.</summary>
    public Task<string> CodeAsync(string conversationId, DateTimeOffset expiresAt, string code, CancellationToken cancellationToken) =>
        HashAsync(
            ["code", conversationId, expiresAt.UtcTicks.ToString(System.Globalization.CultureInfo.InvariantCulture), code],
            cancellationToken
        );

    /// <summary>Stands for a pair of number and address, existing or not.</summary>
    public Task<string> TargetAsync(string number, string email, CancellationToken cancellationToken) =>
        HashAsync(["target", number, email], cancellationToken);

    public static bool AreEqual(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(one), Encoding.ASCII.GetBytes(other));

    private async Task<string> HashAsync(string[] parts, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, await key.GetAsync(cancellationToken));
        foreach (var part in parts)
        {
            Append(hash, part);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>With the length in front, so that no two lists of parts look the same.</summary>
    private static void Append(IncrementalHash hash, string part)
    {
        var bytes = Encoding.UTF8.GetBytes(part);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
