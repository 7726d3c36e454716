using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using CustomerBot.Privacy;

namespace CustomerBot.Tests.Privacy.Rights;

/// <summary>A copy holds whatever the stores hold: it finds it through the person, not through a list of features.</summary>
public sealed class ExportTests
{
    private static readonly DataSubject _anna = PrivacyHost.Person("anna");

    /// <summary>Kinds of records that are about nobody: keys, the ledger, which carries pseudonyms only, and archived texts.</summary>
    private static readonly string[] _aboutNobody =
    [
        "key-register",
        "ledger",
        "ledger-checkpoint",
        "ledger-state",
        "retention-state",
        "shown-text",
    ];

    [Fact]
    public async Task Every_declared_field_of_every_purpose_is_in_both_forms_and_belongs_to_a_person()
    {
        await using var host = new PrivacyHost();
        var declarations = host.Get<Declarations>();
        foreach (var purpose in declarations.Purposes)
        {
            var content = new JsonObject(
                purpose.Fields.Keys.Select(field => KeyValuePair.Create(field, (JsonNode?)$"canary {purpose.Id} {field}"))
            );
            var batch = new DocumentBatch().Put(new(purpose.Id, _anna, "one"), content, CallbackJson.Default.JsonObject);
            await host.Store.WriteAsync(batch, default);
        }

        var (json, page) = await BothAsync(host);

        foreach (
            var (purpose, field) in declarations.Purposes.SelectMany(purpose => purpose.Fields.Keys.Select(field => (purpose.Id, field)))
        )
        {
            json.ShouldContain($"canary {purpose} {field}");
            page.ShouldContain($"canary {purpose} {field}");
        }

        foreach (var purpose in declarations.Purposes)
        {
            page.ShouldContain(System.Net.WebUtility.HtmlEncode(purpose.Title("de")));
        }
    }

    [Fact]
    public async Task A_store_that_the_export_does_not_know_is_found()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna);
        await host.Ledger.RecordNoticeAsync(_anna, "Guten Tag.", "de", default);
        await host.Requests.TakeAsync(_anna, new(RequestKind.Rectification, null, "Falsch.", null), "de", default);
        await host.Limits.SetAsync(_anna, "callback", LimitKind.Objection, "R-234567", default);
        await host.Get<ExportLinks>().CreateAsync(_anna, "de", default);
        await host.Retention.RunAsync(default);

        var declared = host.Get<Declarations>().Purposes.Select(purpose => purpose.Id);
        var kinds = (await host.AllRecordsAsync()).Select(record => record.Kind).Where(kind => !SubjectKeyRing.IsKeyKind(kind)).ToHashSet();

        kinds.Except(declared).Except(_aboutNobody).ShouldBeEmpty("A kind of record is neither a declared purpose nor about nobody.");
        var owned = (await host.RecordsOfAsync(_anna)).Where(record => !SubjectKeyRing.IsKeyKind(record.Kind)).ToList();
        using var export = await host.Rights.ExportAsync(_anna, default);
        export
            .RootElement.GetProperty("purposes")
            .EnumerateArray()
            .Sum(purpose => purpose.GetProperty("documents").GetArrayLength())
            .ShouldBe(owned.Count);
    }

    [Fact]
    public async Task What_is_left_of_a_purpose_that_is_declared_no_more_is_exported_too()
    {
        using var folder = new TestFolder();
        using var changed = new Declaring.DeclarationsCopy();
        File.Delete(Path.Combine(changed.FullName, "Purposes", "callback.json"));
        var vault = new Encryption.MemoryVault();
        await using var before = new PrivacyHost(folder.FullName, vault: vault);
        await before.PutAsync(_anna, person: "canary-person");

        await using var after = new PrivacyHost(folder.FullName, before.Clock, vault, declarations: changed.FullName);
        var (json, page) = await BothAsync(after);

        json.ShouldContain("canary-person");
        page.ShouldContain("canary-person");
    }

    [Fact]
    public async Task A_page_lets_nothing_that_was_typed_become_markup()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna, person: "<script>alert(1)</script>\"'&");

        var (_, page) = await BothAsync(host);

        page.ShouldNotContain("<script");
        page.ShouldContain("&lt;script&gt;");
    }

    [Theory, InlineData("de", "meine-daten"), InlineData("en", "my-data")]
    public async Task Both_forms_come_in_one_file(string language, string name)
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna, person: "Anna Muster");
        using var file = new MemoryStream();

        await host.Get<DataExport>().WriteBothAsync(_anna, language, file, default);

        file.Position = 0;
        await using var zip = new ZipArchive(file);
        zip.Entries.Select(entry => entry.Name).ShouldBe([$"{name}.html", $"{name}.json"]);
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            (await reader.ReadToEndAsync()).ShouldContain("Anna Muster");
        }
    }

    [Fact]
    public async Task What_was_exported_follows_its_published_schema()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna);
        await host.Ledger.RecordNoticeAsync(_anna, "Guten Tag.", "de", default);
        var (json, _) = await BothAsync(host);
        var schema = await File.ReadAllTextAsync(Path.Combine(Architecture.Repository.Root, "docs", "export.schema.json"));

        var problems = new JsonSchema(JsonNode.Parse(schema)!.AsObject()).Check(JsonNode.Parse(json));

        problems.ShouldBeEmpty();
    }

    private static async Task<(string Json, string Page)> BothAsync(PrivacyHost host)
    {
        using var json = new MemoryStream();
        using var page = new MemoryStream();
        await host.Get<DataExport>().WriteJsonAsync(_anna, json, default);
        await host.Get<DataExport>().WritePageAsync(_anna, "de", page, default);
        return (Encoding.UTF8.GetString(json.ToArray()), Encoding.UTF8.GetString(page.ToArray()));
    }
}
