using CustomerBot.Privacy;
using CustomerBot.Storage;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerBot.Tests.Privacy.Ledgers;

/// <summary>Whoever can write to the disk may change, remove, reorder and insert entries as they like: verify finds it.</summary>
public sealed class LedgerProperties : IAsyncLifetime
{
    private const int Entries = 24;

    private readonly PrivacyHost _host = new();
    private IReadOnlyList<StoredRecord> _genuine = [];

    public async ValueTask InitializeAsync()
    {
        for (var number = 0; number < Entries; number++)
        {
            var draft = LedgerDraft.OfStore(LedgerEvent.RetentionRun, ("n", $"{number}"));
            await _host.Chain.AppendAsync(draft, default);
        }

        _genuine =
        [
            .. (await _host.AllRecordsAsync()).Where(record => record.Kind == LedgerRecords.EntryKind).OrderBy(record => record.Key),
        ];
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public void Any_changed_bit_is_found() =>
        Check(
            from entry in Gen.Choose(0, Entries - 1)
            from bit in Gen.Choose(0, (_genuine[entry].Content.Length * 8) - 1)
            select Change(entry, content => content[bit / 8] ^= (byte)(1 << (bit % 8)))
        );

    [Fact]
    public void Any_entry_cut_short_is_found() =>
        Check(
            from entry in Gen.Choose(0, Entries - 1)
            from length in Gen.Choose(0, _genuine[entry].Content.Length - 1)
            select (RecordChange[])[Put(_genuine[entry].Key, _genuine[entry].Content[..length])]
        );

    [Fact]
    public void Any_removed_entries_are_found() =>
        Check(
            from entries in Gen.NonEmptyListOf(Gen.Choose(0, Entries - 1))
            select entries.Distinct().Select(entry => (RecordChange)new RecordChange.Delete(_genuine[entry].Key)).ToArray()
        );

    [Fact]
    public void Any_other_order_is_found() =>
        Check(
            from order in Gen.Shuffle(Enumerable.Range(0, Entries).ToArray())
            where !order.SequenceEqual(Enumerable.Range(0, Entries))
            select order.Select((source, place) => (RecordChange)Put(_genuine[place].Key, _genuine[source].Content)).ToArray()
        );

    [Fact]
    public void An_entry_inserted_anywhere_is_found() =>
        Check(
            from copied in Gen.Choose(0, Entries - 1)
            from place in Gen.Choose(0, Entries)
            select InsertAt(place, _genuine[copied].Content)
        );

    /// <summary>Each attack on the genuine ledger is found, and once it is undone the ledger proves itself again.</summary>
    private void Check(Gen<RecordChange[]> attacks) =>
        Prop.ForAll(
                attacks.ToArbitrary(),
                async attack =>
                {
                    await _host.Records.WriteAsync(attack, default);
                    var attacked = (await _host.Chain.VerifyAsync(null, default)).Fault;
                    await _host.Records.WriteAsync(Undo(), default);
                    return attacked is not null && (await _host.Chain.VerifyAsync(null, default)).Fault is null;
                }
            )
            .QuickCheckThrowOnFailure();

    private RecordChange[] Change(int entry, Action<byte[]> change)
    {
        var content = _genuine[entry].Content.ToArray();
        change(content);
        return [Put(_genuine[entry].Key, content)];
    }

    /// <summary>The new entry takes a place; all behind it move on by one.</summary>
    private RecordChange[] InsertAt(int place, ReadOnlyMemory<byte> content)
    {
        var contents = _genuine.Select(record => record.Content).ToList();
        contents.Insert(place, content);
        return [.. contents.Select((moved, number) => Put(KeyOf(number + 1), moved))];
    }

    private RecordChange[] Undo() =>
        [.. _genuine.Select(record => Put(record.Key, record.Content)), new RecordChange.Delete(KeyOf(Entries + 1))];

    private RecordChange.Put Put(string key, ReadOnlyMemory<byte> content) => new(key, _genuine[0].Owner, _genuine[0].Kind, null, content);

    private static string KeyOf(int number) => $"ledger-{number:000000000000}";
}
