using System.Collections.Concurrent;
using System.Security.Cryptography;
using CustomerBot.Encryption;

namespace CustomerBot.Tests.Encryption;

/// <summary>A vault in memory that outlives the hosts of one test and fails on demand.</summary>
internal sealed class MemoryVault : IKeyVault
{
    private readonly ConcurrentDictionary<string, byte[]> _secrets = new(StringComparer.Ordinal);

    public TimeSpan RecoverableAfterDeletion { get; set; } = TimeSpan.FromDays(7);

    /// <summary>Thrown by every call while set.</summary>
    public VaultException? Failure { get; set; }

    /// <summary>Every call waits for it.</summary>
    public Task Hang { get; set; } = Task.CompletedTask;

    public int Calls { get; private set; }

    public IReadOnlyCollection<string> Names => [.. _secrets.Keys.Order(StringComparer.Ordinal)];

    public Task<byte[]> GetSecretAsync(string name, CancellationToken cancellationToken) =>
        AnswerAsync(() => (byte[])[.. _secrets.GetOrAdd(name, _ => RandomNumberGenerator.GetBytes(32))]);

    public Task<byte[]> ReadEpochAsync(string epoch, CancellationToken cancellationToken) =>
        AnswerAsync(() => _secrets.TryGetValue(epoch, out var secret) ? (byte[])[.. secret] : throw VaultException.Missing(epoch));

    public Task CreateEpochAsync(string epoch, DateTimeOffset activates, DateTimeOffset expires, CancellationToken cancellationToken) =>
        GetSecretAsync(epoch, cancellationToken);

    public Task DeleteEpochAsync(string epoch, CancellationToken cancellationToken) => AnswerAsync(() => _secrets.TryRemove(epoch, out _));

    public Task<IReadOnlyList<VaultEpoch>> ListEpochsAsync(CancellationToken cancellationToken) =>
        AnswerAsync<IReadOnlyList<VaultEpoch>>(() =>
            [.. Names.Where(name => name.StartsWith("kek-", StringComparison.Ordinal)).Select(name => new VaultEpoch(name, null, null))]
        );

    private async Task<T> AnswerAsync<T>(Func<T> answer)
    {
        await Task.Yield();
        Calls++;
        await Hang;
        return Failure is null ? answer() : throw Failure;
    }
}
