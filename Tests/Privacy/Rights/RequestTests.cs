using CustomerBot.Privacy;

namespace CustomerBot.Tests.Privacy.Rights;

public sealed class RequestTests
{
    private static readonly DataSubject _anna = PrivacyHost.Person("anna");
    private static readonly RequestWish _wish = new(RequestKind.Rectification, "callback", "Meine Nummer endet auf 7.", null);

    [Fact]
    public async Task A_request_gets_a_number_and_is_due_a_month_later()
    {
        await using var host = new PrivacyHost();

        var request = await host.Requests.TakeAsync(_anna, _wish, "de", default);

        request.Number.ShouldMatch("^R-[2-9A-Z]{6}$");
        request.DueAt.ShouldBe(host.Clock.GetUtcNow().AddMonths(1));
        (await host.Requests.OfAsync(_anna, default)).ShouldHaveSingleItem().Wish.ShouldBe(_wish.Text);
        (await host.Requests.OfAsync(PrivacyHost.Person("bert"), default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Staff_lists_all_the_one_due_first_at_the_front_and_closes_one()
    {
        await using var host = new PrivacyHost();
        var first = await host.Requests.TakeAsync(_anna, _wish, "de", default);
        host.Clock.Advance(TimeSpan.FromDays(1));
        var second = await host.Requests.TakeAsync(PrivacyHost.Person("bert"), _wish, "en", default);

        (await host.Requests.CloseAsync(first.Number, "Die Nummer ist geändert.", default)).ShouldNotBeNull();

        (await host.Requests.AllAsync(default)).Select(request => request.Number).ShouldBe([first.Number, second.Number]);
        var closed = (await host.Requests.OfAsync(_anna, default)).ShouldHaveSingleItem();
        (closed.ClosedAt, closed.Outcome).ShouldBe((host.Clock.GetUtcNow(), "Die Nummer ist geändert."));
        (await host.Requests.CloseAsync(first.Number, "Noch einmal.", default)).ShouldBeNull();
        (await host.Requests.CloseAsync("R-222222", "Gibt es nicht.", default)).ShouldBeNull();
    }

    [Fact]
    public async Task An_extension_gives_two_more_months_once_and_keeps_the_reason()
    {
        await using var host = new PrivacyHost();
        var request = await host.Requests.TakeAsync(_anna, _wish, "de", default);

        await host.Requests.ExtendAsync(request.Number, "Wir warten auf den Telefonanbieter.", default);
        var extended = (await host.Requests.ExtendAsync(request.Number, "Noch länger.", default)).ShouldNotBeNull();

        extended.DueAt.ShouldBe(request.ReceivedAt.AddMonths(3));
        extended.ExtendedBecause.ShouldBe("Wir warten auf den Telefonanbieter.");
    }

    [Fact]
    public async Task A_request_goes_with_the_person_and_the_ledger_keeps_no_word_of_it()
    {
        await using var host = new PrivacyHost();
        await host.Requests.TakeAsync(_anna, _wish with { Contact = "canary@lindenhof.example" }, "de", default);

        await host.Rights.EraseAsync(_anna, null, default);

        (await host.Requests.AllAsync(default)).ShouldBeEmpty();
        using var ledger = new MemoryStream();
        await host.Chain.ExportAsync(ledger, default);
        var lines = System.Text.Encoding.UTF8.GetString(ledger.ToArray());
        lines.ShouldContain("requestReceived", Case.Insensitive);
        lines.ShouldNotContain("canary");
        lines.ShouldNotContain("endet auf");
    }
}
