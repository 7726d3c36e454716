using System.Text;
using CustomerBot.Privacy;
using CustomerBot.Storage;
using CustomerBot.Tests.Encryption;

namespace CustomerBot.Tests.Privacy.Ledgers;

public sealed class LedgerTests
{
    private static readonly DataSubject _anna = PrivacyHost.Person("anna");

    [Fact]
    public async Task An_empty_ledger_proves_itself()
    {
        await using var host = new PrivacyHost();

        (await host.Chain.VerifyAsync(null, default)).ShouldBe(new LedgerReport(0, 0, 0, 0, null));
    }

    [Fact]
    public async Task What_is_recorded_is_proven_with_checkpoints()
    {
        await using var host = new PrivacyHost();
        await AppendAsync(host, 2500);

        (await host.Chain.VerifyAsync(null, default)).ShouldBe(new LedgerReport(2500, 1, 2500, 2, null));
    }

    [Fact]
    public async Task Every_kind_of_change_is_found_wherever_it_is_made()
    {
        await using var host = new PrivacyHost();
        await AppendAsync(host, 60);
        var entries = (await host.AllRecordsAsync()).Where(record => record.Kind == "ledger").OrderBy(record => record.Key).ToList();
        var random = new Random(20260302);

        for (var round = 0; round < 60; round++)
        {
            var (first, second) = (entries[random.Next(entries.Count)], entries[random.Next(entries.Count)]);
            var changes = Attack(round % 4, first, second, random);
            await host.Records.WriteAsync(changes, default);

            var report = await host.Chain.VerifyAsync(null, default);

            report.Fault.ShouldNotBeNull($"round {round}");
            await host.Records.WriteAsync([.. entries.Select(Restore), new RecordChange.Delete("ledger-000000000061")], default);
        }

        (await host.Chain.VerifyAsync(null, default)).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task A_forged_checkpoint_is_found()
    {
        await using var host = new PrivacyHost();
        await AppendAsync(host, 1000);
        var genuine = new LedgerCheckpoint(1000, new string('0', 64), host.Clock.GetUtcNow(), Convert.ToBase64String(new byte[64]));

        await host.Get<SystemRecords>().WriteAsync([LedgerRecords.Put(genuine)], default);

        (await host.Chain.VerifyAsync(null, default)).Fault.ShouldBe(new LedgerFault(1000, LedgerProblem.CheckpointForged));
    }

    [Fact]
    public async Task Nodes_that_append_at_once_keep_one_chain()
    {
        using var folder = new TestFolder();
        var vault = new MemoryVault();
        await using var first = new PrivacyHost(folder.FullName, vault: vault);
        await using var second = new PrivacyHost(folder.FullName, first.Clock, vault);

        await Task.WhenAll(AppendAsync(first, 300), AppendAsync(second, 300));

        (await first.Chain.VerifyAsync(null, default)).ShouldBe(new LedgerReport(600, 1, 600, 0, null));
    }

    [Fact]
    public async Task After_pruning_the_rest_still_proves_itself()
    {
        await using var host = new PrivacyHost();
        await AppendAsync(host, 2100);
        host.Clock.Advance(TimeSpan.FromDays(100));
        await AppendAsync(host, 50);

        var removed = await host.Get<LedgerPruning>().RunAsync(host.Clock.GetUtcNow().AddDays(-50), default);

        removed.ShouldBe(2000);
        (await host.Chain.VerifyAsync(null, default)).ShouldBe(new LedgerReport(151, 2001, 2151, 1, null));
    }

    [Fact]
    public async Task A_pruning_that_was_interrupted_is_no_fault_and_is_finished_by_the_next()
    {
        await using var host = new PrivacyHost();
        await AppendAsync(host, 1010);
        var left = (await host.AllRecordsAsync()).Single(record => record.Key == "ledger-000000000500");
        host.Clock.Advance(TimeSpan.FromDays(100));
        await host.Get<LedgerPruning>().RunAsync(host.Clock.GetUtcNow(), default);
        await host.Records.WriteAsync([Restore(left)], default);

        (await host.Chain.VerifyAsync(null, default)).Fault.ShouldBeNull();
        (await host.Get<LedgerPruning>().RunAsync(host.Clock.GetUtcNow(), default)).ShouldBe(1);
    }

    [Fact]
    public async Task An_export_is_proven_with_its_public_key_alone()
    {
        await using var host = new PrivacyHost();
        await AppendAsync(host, 1005);

        var file = await LedgerFile.ReadAsync(await ExportAsync(host), default);

        file.Verify(null).ShouldBeNull();
        file.Entries.Count.ShouldBe(1005);
    }

    [Fact]
    public async Task A_changed_or_cut_export_is_found()
    {
        await using var host = new PrivacyHost();
        await AppendAsync(host, 20);
        var lines = Encoding.UTF8.GetString((await ExportAsync(host)).ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        for (var line = 1; line < lines.Length; line++)
        {
            (await FaultAsync(lines.Where((_, number) => number != line))).ShouldNotBeNull($"line {line} removed");
        }

        var changed = lines.Select(line => line.Replace("\"n\":\"7\"", "\"n\":\"8\"", StringComparison.Ordinal));
        (await FaultAsync(changed)).ShouldNotBeNull();
        (await FaultAsync(lines)).ShouldBeNull();
    }

    [Fact]
    public async Task No_entry_and_no_export_names_a_person()
    {
        await using var host = new PrivacyHost();
        var person = DataSubject.ForUser("webchat", "canary-user");
        await host.Ledger.RecordAsync(person, "callback", Decision.Given, "Darf ich?", "de", default);
        await host.Rights.EraseAsync(person, null, default);

        Encoding.UTF8.GetString((await ExportAsync(host)).ToArray()).ShouldNotContain("canary");
    }

    [Fact]
    public async Task The_pseudonym_dies_with_the_persons_key()
    {
        await using var host = new PrivacyHost();
        await host.Ledger.RecordAsync(_anna, "callback", Decision.Given, "Darf ich?", "de", default);
        var before = await host.Chain.ExistingPseudonymAsync(_anna, default);
        await host.Rights.EraseAsync(_anna, null, default);

        await host.Ledger.RecordAsync(_anna, "callback", Decision.Given, "Darf ich?", "de", default);

        (await host.Chain.ExistingPseudonymAsync(_anna, default)).ShouldNotBe(before);
    }

    [Fact]
    public async Task The_text_that_was_shown_can_be_read_again()
    {
        await using var host = new PrivacyHost();
        await host.Ledger.RecordAsync(_anna, "callback", Decision.Given, "Darf ich Sie zurückrufen?", "de", default);
        await host.Ledger.RecordAsync(_anna, "callback", Decision.Withdrawn, "Darf ich Sie zurückrufen?", "de", default);

        var file = await LedgerFile.ReadAsync(await ExportAsync(host), default);

        foreach (var entry in file.Entries)
        {
            (await host.Chain.FindTextAsync(entry.Content.Details["text"], default)).ShouldBe("Darf ich Sie zurückrufen?");
        }
    }

    private static IReadOnlyList<RecordChange> Attack(int kind, StoredRecord first, StoredRecord second, Random random)
    {
        var changed = first.Content.ToArray();
        changed[random.Next(changed.Length)] ^= 1;
        return kind switch
        {
            0 => [Put(first, changed)],
            1 => [new RecordChange.Delete(first.Key)],
            2 when first.Key != second.Key => [Put(first, second.Content.ToArray()), Put(second, first.Content.ToArray())],
            2 => [new RecordChange.Delete(first.Key)],
            _ => [new RecordChange.Put("ledger-000000000061", first.Owner, "ledger", null, first.Content)],
        };
    }

    private static RecordChange.Put Restore(StoredRecord record) => Put(record, record.Content.ToArray());

    private static RecordChange.Put Put(StoredRecord record, byte[] content) => new(record.Key, record.Owner, record.Kind, null, content);

    private static Task AppendAsync(PrivacyHost host, int count) =>
        Task.WhenAll(
            Enumerable
                .Range(0, count)
                .Select(number => host.Chain.AppendAsync(LedgerDraft.OfStore(LedgerEvent.RetentionRun, ("n", $"{number}")), default))
        );

    private static async Task<MemoryStream> ExportAsync(PrivacyHost host)
    {
        var stream = new MemoryStream();
        await host.Chain.ExportAsync(stream, default);
        stream.Position = 0;
        return stream;
    }

    private static async Task<LedgerFault?> FaultAsync(IEnumerable<string> lines)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        return (await LedgerFile.ReadAsync(stream, default)).Verify(null);
    }
}
