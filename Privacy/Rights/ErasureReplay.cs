using CustomerBot.Encryption;
using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>After a restore: erases again what the ledger says was erased since the backup was taken.</summary>
public sealed class ErasureReplay
{
    private readonly IRecordStore _records;
    private readonly StoreGate _gate;
    private readonly SubjectRecords _subjects;
    private readonly LedgerSigner _signer;
    private readonly LedgerChain _chain;

    internal ErasureReplay(IRecordStore records, StoreGate gate, SubjectRecords subjects, LedgerSigner signer, LedgerChain chain)
    {
        _records = records;
        _gate = gate;
        _subjects = subjects;
        _signer = signer;
        _chain = chain;
    }

    /// <summary>Reads a ledger exported after the backup, proves it and repeats its erasures. Result: how many persons were erased again.</summary>
    /// <exception cref="InvalidDataException">The file is no ledger of this store, or was changed.</exception>
    public async Task<int> RunAsync(Stream exportedLedger, CancellationToken cancellationToken)
    {
        await _gate.OpenAsync(cancellationToken);
        var file = await LedgerFile.ReadAsync(exportedLedger, cancellationToken);
        if (file.Verify(await _signer.PublicKeyAsync(cancellationToken)) is { } fault)
        {
            throw new InvalidDataException($"The ledger does not prove itself at entry {fault.Number} ({fault.What}). Export it again.");
        }

        var erased = 0;
        foreach (var (owner, key) in await OwnersAsync(Erasures(file), cancellationToken))
        {
            erased += await EraseAsync(owner, key, Erasures(file), cancellationToken);
        }

        await _chain.AppendAsync(LedgerDraft.OfStore(LedgerEvent.ErasureDone, ("replayed", $"{erased}")), cancellationToken);
        return erased;
    }

    private async Task<int> EraseAsync(string owner, Guid key, ILookup<Guid, string> erasures, CancellationToken cancellationToken)
    {
        var purposes = erasures[key].ToList();
        if (purposes.Contains(""))
        {
            await _subjects.EraseAllAsync(owner, cancellationToken);
        }
        else
        {
            foreach (var purpose in purposes)
            {
                await _subjects.ErasePurposeAsync(owner, purpose, cancellationToken);
            }
        }

        return 1;
    }

    private static ILookup<Guid, string> Erasures(LedgerFile file) =>
        file
            .Entries.Where(entry => entry.Content.Event == LedgerEvent.ErasureBegun)
            .Where(entry => Guid.TryParse(entry.Content.Details.GetValueOrDefault("key"), out _))
            .ToLookup(entry => Guid.Parse(entry.Content.Details["key"]), entry => entry.Content.Purpose);

    /// <summary>A key's id stands in clear in its record and says nothing about the person; it is how an erased one is known again.</summary>
    private async Task<IReadOnlyList<(string Owner, Guid Key)>> OwnersAsync(
        ILookup<Guid, string> erasures,
        CancellationToken cancellationToken
    )
    {
        var owners = new List<(string, Guid)>();
        foreach (var kind in (await _records.CountAsync(default, cancellationToken)).Where(count => SubjectKeyRing.IsKeyKind(count.Kind)))
        {
            await foreach (var record in _records.ByKindAsync(kind.Kind, null, cancellationToken))
            {
                if (SubjectKeys.IdOf(record.Content.Span) is { } id && erasures.Contains(id))
                {
                    owners.Add((record.Owner, id));
                }
            }
        }

        return owners;
    }
}
