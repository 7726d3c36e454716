using System.Text;
using CustomerBot.Privacy;
using CustomerBot.Tests.Privacy.Declaring;

namespace CustomerBot.Tests.Privacy.Rights;

/// <summary>Recipients are told of erasures, rectifications and limits (GDPR Art. 19), on a real store.</summary>
public sealed class RecipientNoticeTests : IDisposable
{
    private const string Service = "Kundenservice der Lindenhof Versand GmbH";

    private static readonly DataSubject _anna = PrivacyHost.Person("anna");

    private readonly DeclarationsCopy _declarations = new();

    public void Dispose() => _declarations.Dispose();

    [Fact]
    public async Task An_erasure_makes_a_task_per_recipient_that_outlives_the_person_and_carries_nothing_but_numbers()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna, person: "Kanarienvogel");
        await StoreReturnAsync(host);

        var receipt = await host.Rights.EraseAsync(_anna, null, default);

        var notices = await host.Get<RecipientNotices>().AllAsync(default);
        notices
            .Select(notice => notice.RecipientName("de"))
            .ShouldBe([Service, "Der Paketdienst, der Ihre Sendung bringt oder abholt"], ignoreOrder: true);
        notices.ShouldAllBe(notice => notice.Request == receipt.Number && notice.Kind == RecipientNoticeKind.Erasure);
        notices.ShouldAllBe(notice => notice.DueAt == host.Clock.GetUtcNow().AddDays(14));
        var service = notices.Single(notice => notice.RecipientName("de") == Service);
        service.PurposeIds.ShouldBe(["callback", "return"], ignoreOrder: true);
        service.References.ShouldBe(["RS-4711"]);
        receipt.RecipientNames("de").ShouldBe(notices.Select(notice => notice.RecipientName("de")), ignoreOrder: true);
        (await host.RecordsOfAsync(_anna)).ShouldBeEmpty();
        System.Text.Json.JsonSerializer.Serialize(notices).ShouldNotContain("anna");
        System.Text.Json.JsonSerializer.Serialize(notices).ShouldNotContain("Kanarienvogel");
    }

    [Fact]
    public async Task Nobody_is_told_of_data_that_nobody_got()
    {
        await using var host = new PrivacyHost();
        await host.Ledger.RecordNoticeAsync(_anna, "Guten Tag", "de", default);

        var receipt = await host.Rights.EraseAsync(_anna, null, default);

        receipt.RecipientNames("de").ShouldBeEmpty();
        (await host.Get<RecipientNotices>().AllAsync(default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_rectification_is_passed_on_when_staff_did_it_and_not_when_they_declined()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna);
        RequestWish wish = new(RequestKind.Rectification, null, "Meine Nummer endet auf 7.", null);
        var declined = await host.Requests.TakeAsync(_anna, wish, "de", default);
        var done = await host.Requests.TakeAsync(_anna, wish, "de", default);

        await host.Requests.DeclineAsync(declined.Number, "Die Nummer stimmt.", default);
        await host.Requests.CloseAsync(done.Number, "Die Nummer ist geändert.", default);

        var notice = (await host.Get<RecipientNotices>().OfAsync(_anna, default)).ShouldHaveSingleItem();
        (notice.Request, notice.Kind).ShouldBe((done.Number, RecipientNoticeKind.Rectification));
        (await host.Requests.AllAsync(default)).ShouldAllBe(request => request.ClosedAt != null);
    }

    [Theory, InlineData(LimitKind.Restriction), InlineData(LimitKind.Objection)]
    public async Task A_limit_is_passed_on_at_once(LimitKind kind)
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna);

        await host.Limits.SetAsync(_anna, "callback", kind, "R-222222", default);

        var notice = (await host.Get<RecipientNotices>().AllAsync(default)).ShouldHaveSingleItem();
        $"{notice.Kind}".ShouldBe($"{kind}");
        notice.RecipientName("de").ShouldBe(Service);
    }

    [Fact]
    public async Task A_task_is_closed_once_and_the_ledger_keeps_both_without_a_name()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna);
        await host.Rights.EraseAsync(_anna, null, default);
        var notices = host.Get<RecipientNotices>();
        var open = (await notices.AllAsync(default)).ShouldHaveSingleItem();

        var closed = (await notices.CloseAsync(open.Number, "Per Brief am 3. März.", default)).ShouldNotBeNull();

        closed.ClosedAt.ShouldBe(host.Clock.GetUtcNow());
        (await notices.AllAsync(default)).ShouldHaveSingleItem().Outcome.ShouldBe("Per Brief am 3. März.");
        (await notices.CloseAsync(open.Number, "Noch einmal.", default)).ShouldBeNull();
        var lines = await LedgerAsync(host);
        lines.ShouldContain("RecipientToTell");
        lines.ShouldContain("RecipientTold");
        lines.ShouldNotContain("Brief");
    }

    [Fact]
    public async Task A_task_that_nobody_does_becomes_a_duty_that_is_overdue()
    {
        await using var host = new PrivacyHost();
        await host.PutAsync(_anna);
        await host.Limits.SetAsync(_anna, "callback", LimitKind.Restriction, "R-222222", default);
        var duties = host.Get<Duties>();

        host.Clock.Advance(TimeSpan.FromDays(4));
        (await duties.CheckAsync(default)).DueSoon.ShouldBe(0);
        host.Clock.Advance(TimeSpan.FromDays(1));
        var soon = await duties.CheckAsync(default);
        host.Clock.Advance(TimeSpan.FromDays(10));
        var late = await duties.CheckAsync(default);

        (soon.OpenNotices, soon.DueSoon, soon.Overdue).ShouldBe((1, 1, 0));
        late.Overdue.ShouldBe(1);
        await host.Get<RecipientNotices>().CloseAsync((await host.Get<RecipientNotices>().AllAsync(default))[0].Number, "Getan.", default);
        (await duties.CheckAsync(default)).Overdue.ShouldBe(0);
    }

    private static async Task StoreReturnAsync(PrivacyHost host)
    {
        var content = new System.Text.Json.Nodes.JsonObject { ["receiptNumber"] = "RS-4711", ["orderNumber"] = "4711" };
        var type = (System.Text.Json.Serialization.Metadata.JsonTypeInfo<System.Text.Json.Nodes.JsonObject>)
            System.Text.Json.JsonSerializerOptions.Web.GetTypeInfo(typeof(System.Text.Json.Nodes.JsonObject));
        await host.Store.WriteAsync(new DocumentBatch().Put(new("return", _anna, "return"), content, type), default);
    }

    private static async Task<string> LedgerAsync(PrivacyHost host)
    {
        using var ledger = new MemoryStream();
        await host.Chain.ExportAsync(ledger, default);
        return Encoding.UTF8.GetString(ledger.ToArray());
    }
}
