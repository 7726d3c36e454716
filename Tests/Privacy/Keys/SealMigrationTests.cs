using CustomerBot.Privacy;

namespace CustomerBot.Tests.Privacy.Keys;

/// <summary>The store <c>Tests/Data/Storage/unsealed-1</c> was written by the version of the bot that did not seal yet.</summary>
public sealed class SealMigrationTests
{
    private static readonly string[] _people = ["anna", "bert", "carla"];

    [Fact]
    public async Task Every_document_of_the_unsealed_store_is_there_afterwards()
    {
        using var folder = TestFolder.Of("Storage", "unsealed-1");
        await using var host = new PrivacyHost(folder.FullName, declarations: PrivacyHost.Shipped);

        foreach (var person in _people)
        {
            (await host.ReadAsync(PrivacyHost.Person(person)))!.Name.ShouldBe($"Canary {person}");
            (await host.Ledger.StatusAsync(PrivacyHost.Person(person), "callback", "de", default)).ShouldBe(ConsentStatus.Outdated);
        }
    }

    [Fact]
    public async Task No_clear_byte_is_left_in_any_file()
    {
        using var folder = TestFolder.Of("Storage", "unsealed-1");
        ByteSearch.FilesWith(folder.FullName, "canary").ShouldBe(["records.sqlite"]);

        await using (var host = new PrivacyHost(folder.FullName))
        {
            await host.ReadAsync(PrivacyHost.Person("anna"));
            ByteSearch.FilesWith(folder.FullName, "canary").ShouldBeEmpty();
        }

        ByteSearch.FilesWith(folder.FullName, "canary").ShouldBeEmpty();
    }

    [Fact]
    public async Task It_runs_once_and_unsealed_bytes_are_refused_afterwards()
    {
        using var folder = TestFolder.Of("Storage", "unsealed-1");
        await using (var host = new PrivacyHost(folder.FullName))
        {
            await host.ReadAsync(PrivacyHost.Person("anna"));
            var record = (await host.AllRecordsAsync()).First(record => record.Kind == "callback");
            byte[] forged = [0, 0, 0, 0, 1, (byte)'x', .. "{\"name\":\"Mallory\"}"u8];
            await host.Records.WriteAsync(
                [new CustomerBot.Storage.RecordChange.Put(record.Key, record.Owner, record.Kind, null, forged)],
                default
            );
        }

        await using var again = new PrivacyHost(folder.FullName);

        var unreadable = 0;
        foreach (var person in _people)
        {
            try
            {
                await again.ReadAsync(PrivacyHost.Person(person));
            }
            catch (UnreadableDocumentException)
            {
                unreadable++;
            }
        }

        unreadable.ShouldBe(1);
    }

    [Fact]
    public async Task Two_nodes_that_start_at_once_migrate_once_and_lose_nothing()
    {
        using var folder = TestFolder.Of("Storage", "unsealed-1");
        await using var first = new PrivacyHost(folder.FullName);
        await using var second = new PrivacyHost(folder.FullName);

        await Task.WhenAll(_people.SelectMany(person => new[] { ReadOnAsync(first, person), ReadOnAsync(second, person) }));

        (await first.AllRecordsAsync()).Count(record => record.Kind.StartsWith("subject-key/", StringComparison.Ordinal)).ShouldBe(3);
    }

    private static async Task ReadOnAsync(PrivacyHost host, string person) =>
        (await Task.Run(() => host.ReadAsync(PrivacyHost.Person(person))))!.Name.ShouldBe($"Canary {person}");
}
