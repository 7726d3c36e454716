using System.Security.Cryptography;
using CustomerBot.Encryption;
using CustomerBot.Storage;
using Microsoft.Extensions.Logging;

namespace CustomerBot.Privacy;

/// <summary>
/// Seals what the first version of the bot stored unsealed: each record once, checked before it replaces the old one, then the old pages are
/// wiped and the store refuses unsealed bytes for ever. A crash at any point is made good by the next start.
/// </summary>
internal sealed class SealMigration(
    IRecordStore records,
    SubjectKeyRing ring,
    KeyRegisterRecord register,
    DocumentCodec codec,
    ILogger<SealMigration> logger
)
{
    private const byte UnsealedFormat = 0;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Log.SealingStarts(logger);
        var total = 0;
        while (await SealAllAsync(cancellationToken) is > 0 and var count)
        {
            total += count;
        }

        await records.CompactAsync(cancellationToken);
        await register.ChangeAsync(known => known with { IsSealed = true }, cancellationToken);
        Log.SealingDone(logger, total);
    }

    /// <summary>One pass over everything; the last pass finds nothing and so proves that nothing is left.</summary>
    private async Task<int> SealAllAsync(CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var kind in await records.CountAsync(default, cancellationToken))
        {
            await foreach (var record in records.ByKindAsync(kind.Kind, null, cancellationToken))
            {
                if (IsUnsealed(record))
                {
                    await SealAsync(record, cancellationToken);
                    count++;
                }
            }
        }

        return count;
    }

    private async Task SealAsync(StoredRecord record, CancellationToken cancellationToken)
    {
        using var keys = new BatchKeys(ring, register);
        var key = await keys.ForAsync(record.Owner, cancellationToken);
        var content = codec.SealFrame(record.Content.Span[1..].ToArray(), record.Key, record.Kind, key.Key);
        Verify(record, content, key.Key);
        try
        {
            var put = new RecordChange.Put(record.Key, record.Owner, record.Kind, record.ExpiresAt, content, record.ETag);
            var etags = await records.WriteAsync([put, .. keys.Guards()], cancellationToken);
            keys.Stored(etags.Skip(1));
        }
        catch (RecordConflictException)
        {
            // Another node was faster with this record or key; the next pass looks again.
            keys.Forget();
            await register.RefreshAsync(cancellationToken);
        }
    }

    private void Verify(StoredRecord record, byte[] content, SubjectKey key)
    {
        var opened = codec.OpenFrame(record with { Content = content }, key);
        var same = opened.AsSpan().SequenceEqual(record.Content.Span[1..]);
        CryptographicOperations.ZeroMemory(opened);
        if (!same)
        {
            throw new InvalidOperationException($"Record {record.Key} did not come back as it was after sealing. Nothing was replaced.");
        }
    }

    private static bool IsUnsealed(StoredRecord record) =>
        !SubjectKeyRing.IsKeyKind(record.Kind)
        && record.Kind != KeyRegisterRecord.RecordKey
        && !record.Content.IsEmpty
        && record.Content.Span[0] == UnsealedFormat;
}
