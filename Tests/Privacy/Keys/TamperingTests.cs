using CustomerBot.Privacy;
using CustomerBot.Storage;

namespace CustomerBot.Tests.Privacy.Keys;

/// <summary>Somebody who can write the database but has no key.</summary>
public sealed class TamperingTests
{
    private static readonly DataSubject _anna = PrivacyHost.Person("anna");
    private static readonly DataSubject _bert = PrivacyHost.Person("bert");

    [Fact]
    public async Task Any_flipped_bit_of_any_record_is_found_and_never_read_as_data()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna);
        var random = new Random(20260302);

        for (var round = 0; round < 200; round++)
        {
            var original = (await host.AllRecordsAsync()).First(record => record.Kind == "callback");
            var content = original.Content.ToArray();
            content[random.Next(content.Length)] ^= (byte)(1 << random.Next(8));
            await WriteAsync(host, original, content);

            await Should.ThrowAsync<UnreadableDocumentException>(() => host.ReadAsync(_anna));
            await WriteAsync(host, original, original.Content.ToArray());
        }

        (await host.ReadAsync(_anna)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Two_swapped_records_of_one_person_are_found()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna, "first");
        await host.PutAsync(_anna, "second");
        var records = (await host.AllRecordsAsync()).Where(record => record.Kind == "callback").ToList();

        await WriteAsync(host, records[0], records[1].Content.ToArray());
        await WriteAsync(host, records[1], records[0].Content.ToArray());

        await Should.ThrowAsync<UnreadableDocumentException>(() => host.ReadAsync(_anna, "first"));
        await Should.ThrowAsync<UnreadableDocumentException>(() => host.ReadAsync(_anna, "second"));
    }

    [Fact]
    public async Task A_record_moved_to_another_person_even_with_its_key_is_found()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna);
        await host.PutAsync(_bert, person: "Bert");
        var all = await host.AllRecordsAsync();
        var documents = all.Where(record => record.Kind == "callback").ToList();
        var keys = all.Where(record => SubjectKeyRing.IsKeyKind(record.Kind)).ToDictionary(record => record.Owner);

        await WriteAsync(host, documents[0], documents[1].Content.ToArray());
        await WriteAsync(host, keys[documents[0].Owner], keys[documents[1].Owner].Content.ToArray());

        await using var restarted = new PrivacyHost(host.Folder, host.Clock);
        var outcomes = new[] { await OutcomeAsync(restarted, _anna), await OutcomeAsync(restarted, _bert) };
        outcomes.Count(outcome => outcome == "unreadable").ShouldBe(1);
        outcomes.ShouldNotContain("someone else's");
    }

    [Fact]
    public async Task A_purpose_relabelled_on_the_disk_is_found()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna);
        var record = (await host.AllRecordsAsync()).First(record => record.Kind == "callback");
        await host.Records.WriteAsync([new RecordChange.Put(record.Key, record.Owner, "conversation", null, record.Content)], default);

        await Should.ThrowAsync<UnreadableDocumentException>(() => host.ReadAsync(_anna));
    }

    [Fact]
    public async Task A_changed_key_register_closes_the_store()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna);
        var register = (await host.AllRecordsAsync()).First(record => record.Kind == "key-register");
        var json = System
            .Text.Encoding.UTF8.GetString(register.Content.Span[32..])
            .Replace("\"isSealed\":true", "\"isSealed\":false", StringComparison.Ordinal);
        await WriteAsync(host, register, [.. register.Content[..32].Span, .. System.Text.Encoding.UTF8.GetBytes(json)]);

        await using var restarted = new PrivacyHost(host.Folder, host.Clock);

        (await Should.ThrowAsync<StoreClosedException>(() => restarted.ReadAsync(_anna))).Message.ShouldContain("key register was changed");
    }

    [Fact]
    public async Task The_message_names_no_content_and_no_person()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna);
        var record = (await host.AllRecordsAsync()).First(record => record.Kind == "callback");
        await WriteAsync(host, record, [.. record.Content.Span[..^1], 0, 0]);

        var refusal = await Should.ThrowAsync<UnreadableDocumentException>(() => host.ReadAsync(_anna));

        refusal.ToString().ShouldNotContain("anna", Case.Insensitive);
        refusal.Message.ShouldContain("Restore it from a backup");
    }

    private static async Task WriteAsync(PrivacyHost host, StoredRecord record, byte[] content) =>
        await host.Records.WriteAsync([new RecordChange.Put(record.Key, record.Owner, record.Kind, record.ExpiresAt, content)], default);

    private static async Task<string> OutcomeAsync(PrivacyHost host, DataSubject subject)
    {
        try
        {
            var found = await host.ReadAsync(subject);
            return found is null ? "gone"
                : (subject == _anna) == (found.Name == "Anna") ? "own"
                : "someone else's";
        }
        catch (UnreadableDocumentException)
        {
            return "unreadable";
        }
    }
}
