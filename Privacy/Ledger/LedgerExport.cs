using System.Text.Json;

namespace CustomerBot.Privacy;

/// <summary>Writes the ledger as JSON lines, entry by entry, so that its length does not matter.</summary>
internal sealed class LedgerExport(SystemRecords records, LedgerSigner signer, TimeProvider clock)
{
    public async Task WriteAsync(Stream destination, CancellationToken cancellationToken)
    {
        using var key = await records.HoldKeyAsync(cancellationToken);
        var start = key is null ? null : await records.ReadAsync(LedgerRecords.StartKey, cancellationToken);
        var head = new LedgerLine
        {
            PublicKey = await signer.PublicKeyAsync(cancellationToken),
            Start = start is null ? null : LedgerRecords.ReadCheckpoint(start.Content),
        };
        await WriteAsync(destination, head, cancellationToken);
        if (key is null)
        {
            return;
        }

        var first = head.Start?.Number ?? 0;
        await foreach (var record in records.ListSealedAsync(LedgerRecords.EntryKind, LedgerRecords.EntryKey(first), cancellationToken))
        {
            await WriteAsync(destination, LedgerLine.Of(LedgerCodec.Decode(records.Open(record, key.Key))), cancellationToken);
        }

        await foreach (var record in records.ListSealedAsync(LedgerRecords.CheckpointKind, null, cancellationToken))
        {
            var checkpoint = LedgerRecords.ReadCheckpoint(records.Open(record, key.Key));
            if (checkpoint.Number >= first)
            {
                await WriteAsync(destination, new LedgerLine { Checkpoint = checkpoint }, cancellationToken);
            }
        }

        await WriteEndAsync(destination, cancellationToken);
    }

    /// <summary>A checkpoint over the last entry, signed for this export, so that nothing can be cut off its end.</summary>
    private async Task WriteEndAsync(Stream destination, CancellationToken cancellationToken)
    {
        if (await records.ReadAsync(LedgerRecords.HeadKey, cancellationToken) is { } head)
        {
            var end = await signer.SignAsync(LedgerRecords.ReadLink(head.Content), clock.GetUtcNow(), cancellationToken);
            await WriteAsync(destination, new LedgerLine { Checkpoint = end }, cancellationToken);
        }
    }

    private static async Task WriteAsync(Stream destination, LedgerLine line, CancellationToken cancellationToken)
    {
        await JsonSerializer.SerializeAsync(destination, line, LedgerJson.Default.LedgerLine, cancellationToken);
        destination.WriteByte((byte)'\n');
    }
}
