using System.Security.Cryptography;
using System.Text;
using CustomerBot.Channels;

namespace CustomerBot.Tests.Channels;

/// <summary>The same key in each host, as the vault would give it after a restart.</summary>
internal sealed class TestKeys : IDirectLineKeys
{
    public static readonly byte[] Key = SHA256.HashData(Encoding.UTF8.GetBytes("key of the tests"));

    public Task<byte[]> SigningKeyAsync(CancellationToken cancellationToken) => Task.FromResult(Key);
}
