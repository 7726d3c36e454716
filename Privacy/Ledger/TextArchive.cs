using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>Every text that was ever shown before a decision, once, under its hash: what a ledger entry says was shown can be read again.</summary>
internal sealed class TextArchive(SystemRecords records)
{
    private const string Kind = "shown-text";

    private readonly ConcurrentDictionary<string, bool> _kept = new(StringComparer.Ordinal);

    /// <summary>Keeps the text and returns its hash.</summary>
    public async Task<string> KeepAsync(string text, CancellationToken cancellationToken)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (!_kept.ContainsKey(hash))
        {
            try
            {
                await records.WriteAsync([new(KeyOf(hash), Kind, bytes, IfMatch: "")], cancellationToken);
            }
            catch (RecordConflictException)
            {
                // Kept already, by an earlier run or another node.
            }

            _kept.TryAdd(hash, true);
        }

        return hash;
    }

    public async Task<string?> FindAsync(string hash, CancellationToken cancellationToken) =>
        await records.ReadAsync(KeyOf(hash), cancellationToken) is { } record ? Encoding.UTF8.GetString(record.Content) : null;

    private static string KeyOf(string hash) => $"text-{hash}";
}
