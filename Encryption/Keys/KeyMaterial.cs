using System.Security.Cryptography;

namespace CustomerBot.Encryption;

/// <summary>
/// 256 secret bits that are zeroed when the last holder lets go. Counting holders keeps a cache from zeroing a key under the hands of a turn.
/// The array is pinned, so the collector leaves no copies behind.
/// </summary>
internal sealed class KeyMaterial : IDisposable
{
    public const int Length = 32;

    private readonly byte[] _bytes = GC.AllocateUninitializedArray<byte>(Length, pinned: true);
    private int _holders = 1;

    private KeyMaterial() { }

    public ReadOnlySpan<byte> Bytes
    {
        get
        {
            ObjectDisposedException.ThrowIf(Volatile.Read(ref _holders) <= 0, this);
            return _bytes;
        }
    }

    public static KeyMaterial Random()
    {
        var material = new KeyMaterial();
        RandomNumberGenerator.Fill(material._bytes);
        return material;
    }

    /// <summary>Takes over 32 bytes and zeroes the source.</summary>
    public static KeyMaterial TakeFrom(Span<byte> source)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(source.Length, Length);
        var material = new KeyMaterial();
        source.CopyTo(material._bytes);
        CryptographicOperations.ZeroMemory(source);
        return material;
    }

    /// <summary>One more holder; false when the key is already zeroed.</summary>
    public bool TryHold()
    {
        var holders = Volatile.Read(ref _holders);
        while (holders > 0)
        {
            var seen = Interlocked.CompareExchange(ref _holders, holders + 1, holders);
            if (seen == holders)
            {
                return true;
            }

            holders = seen;
        }

        return false;
    }

    /// <summary>Lets go; the last one zeroes.</summary>
    public void Dispose()
    {
        if (Interlocked.Decrement(ref _holders) == 0)
        {
            CryptographicOperations.ZeroMemory(_bytes);
        }
    }
}
