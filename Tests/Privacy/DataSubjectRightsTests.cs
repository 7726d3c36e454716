using CustomerBot.Privacy;

namespace CustomerBot.Tests.Privacy;

public sealed class DataSubjectRightsTests
{
    private static readonly DataSubject _anna = DataSubject.ForUser("webchat", "anna");
    private static readonly DataSubject _bert = DataSubject.ForUser("webchat", "bert");

    [Fact]
    public async Task An_export_holds_every_document_with_what_each_field_is_for()
    {
        await using var host = new PrivacyHost();
        await StoreAsync(host, _anna, "Anna");
        await StoreAsync(host, _bert, "Bert");
        await host.Ledger.RecordAsync(_anna, "callback", Decision.Given, "Darf ich?", "de", default);

        using var export = await host.Rights.ExportAsync(_anna, default);

        var purposes = export
            .RootElement.GetProperty("purposes")
            .EnumerateArray()
            .ToDictionary(purpose => purpose.GetProperty("purpose").GetString()!);
        purposes.Keys.Order().ShouldBe(["callback", "consent-proof"]);
        purposes["callback"].GetProperty("documents")[0].GetProperty("data").GetProperty("name").GetString().ShouldBe("Anna");
        purposes["callback"]
            .GetProperty("fields")
            .GetProperty("phoneNumber")
            .GetProperty("de")
            .GetString()
            .ShouldBe("damit wir Sie erreichen");
        export.RootElement.GetRawText().ShouldNotContain("Bert");
    }

    [Fact]
    public async Task Erasing_everything_leaves_nothing_of_the_person_and_everything_of_others()
    {
        await using var host = new PrivacyHost();
        await StoreAsync(host, _anna, "Anna");
        await StoreAsync(host, _bert, "Bert");
        await host.Ledger.RecordAsync(_anna, "callback", Decision.Given, "Darf ich?", "de", default);

        var receipt = await host.Rights.EraseAsync(_anna, null, default);

        receipt.Number.ShouldMatch("^D-[2-9A-Z]{6}$");
        receipt.Erased.ShouldBe(new Dictionary<string, int> { ["callback"] = 1, ["consent-proof"] = 2 }, ignoreOrder: true);
        using var export = await host.Rights.ExportAsync(_anna, default);
        export.RootElement.GetProperty("purposes").GetArrayLength().ShouldBe(0);
        (await ReadAsync(host, _bert)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Erasing_one_purpose_keeps_the_others()
    {
        await using var host = new PrivacyHost();
        await StoreAsync(host, _anna, "Anna");
        await host.Ledger.RecordAsync(_anna, "callback", Decision.Given, "Darf ich?", "de", default);

        await host.Rights.EraseAsync(_anna, "callback", default);

        (await ReadAsync(host, _anna)).ShouldBeNull();
        (await host.Ledger.StatusAsync(_anna, "callback", "de", default)).ShouldBe(ConsentStatus.Given);
    }

    private static async Task StoreAsync(PrivacyHost host, DataSubject subject, string name) =>
        await host.Store.WriteAsync(
            new DocumentBatch().Put(AddressOf(subject), new Callback(name, "+49 30 23125 001"), CallbackJson.Default.Callback),
            default
        );

    private static Task<StoredDocument<Callback>?> ReadAsync(PrivacyHost host, DataSubject subject) =>
        host.Store.ReadAsync(AddressOf(subject), CallbackJson.Default.Callback, default);

    private static DocumentAddress AddressOf(DataSubject subject) => new("callback", subject, "request");
}
