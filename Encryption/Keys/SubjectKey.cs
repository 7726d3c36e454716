using System.Security.Cryptography;
using System.Text;

namespace CustomerBot.Encryption;

/// <summary>The data-encryption key of one data subject. Zeroed when the last holder disposes it.</summary>
public sealed class SubjectKey : IDisposable
{
    private readonly KeyMaterial _material;

    internal SubjectKey(Guid id, KeyMaterial material)
    {
        Id = id;
        _material = material;
    }

    /// <summary>Random id; tells which key sealed an envelope and says nothing about the person.</summary>
    public Guid Id { get; }

    internal ReadOnlySpan<byte> Material => _material.Bytes;

    /// <summary>A value that only the holder of this key can compute, for example a pseudonym that dies with the key.</summary>
    public byte[] Derive(string label) => HMACSHA256.HashData(Material, Encoding.UTF8.GetBytes(label));

    /// <summary>Whether both are the same key, in time that tells nothing.</summary>
    public bool Matches(SubjectKey other) => Id == other.Id && CryptographicOperations.FixedTimeEquals(Material, other.Material);

    /// <summary>One more holder, who must dispose too; false when the key is already zeroed.</summary>
    public bool TryHold() => _material.TryHold();

    /// <summary>Lets go; the last holder zeroes the key.</summary>
    public void Dispose() => _material.Dispose();

    /// <summary>Prints the kind, never the key.</summary>
    public override string ToString() => nameof(SubjectKey);
}
