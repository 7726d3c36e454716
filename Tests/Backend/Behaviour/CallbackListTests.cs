using CustomerBot.Backend;
using CustomerBot.Tests.Backend.Http;
using Microsoft.AspNetCore.Http;

namespace CustomerBot.Tests.Backend.Behaviour;

/// <summary>What every call list must do, whichever system stands behind it.</summary>
public sealed class CallbackListTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, InlineData(BackendKind.Demo), InlineData(BackendKind.Http)]
    public async Task A_callback_reaches_the_team_once_and_is_forgotten_when_it_is_withdrawn(BackendKind kind)
    {
        await using var backend = await StartAsync(kind);
        var callbacks = backend.Get<ICallbacks>();
        var wish = new Callback("Erika Muster", "+495611234567", "Rechnung, gern vormittags", "de");

        var first = await callbacks.RequestAsync(wish, "key", Token);
        var second = await callbacks.RequestAsync(wish, "key", Token);
        var reused = await RefusalAsync(async () => (await callbacks.RequestAsync(wish with { Topic = null }, "key", Token))!);
        var waiting = await backend.Company.Get<DemoCallbacks>().WaitingAsync(Token);
        var withdrawn = await callbacks.WithdrawAsync(first!.Number, "withdraw", Token);
        var again = await callbacks.WithdrawAsync(first.Number, "withdraw", Token);

        second.ShouldBe(first);
        reused.ShouldBe(BackendRefusal.Invalid);
        waiting.ShouldBe([wish]);
        again.ShouldBe(withdrawn);
        (await backend.Company.Get<DemoCallbacks>().WaitingAsync(Token)).ShouldBeEmpty();
        (await callbacks.WithdrawAsync("C-000000", "other", Token)).ShouldBeNull();
        backend.Company.Shop.Mails.Count.ShouldBe(2);
        backend.Company.Shop.Mails[0].Text.ShouldContain("Telefon: +495611234567");
        backend.Company.Shop.Mails[1].Text.ShouldContain(first.Number);
    }

    [Theory, InlineData(BackendKind.Demo), InlineData(BackendKind.Http)]
    public async Task Nobody_can_have_a_stranger_called_all_day(BackendKind kind)
    {
        await using var backend = await StartAsync(kind);
        var callbacks = backend.Get<ICallbacks>();
        var wish = new Callback("Jo", "+495611234567", null, "en");

        for (var number = 0; number < 3; number++)
        {
            await callbacks.RequestAsync(wish, $"key {number}", Token);
        }

        (await RefusalAsync(async () => (await callbacks.RequestAsync(wish, "4", Token))!)).ShouldBe(BackendRefusal.TooMany);
        backend.Company.Clock.Advance(TimeSpan.FromDays(1));
        (await callbacks.RequestAsync(wish, "later", Token)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData(BackendKind.Demo, "", "+495611234567", null)]
    [InlineData(BackendKind.Demo, "Jo", "0561 1234567", null)]
    [InlineData(BackendKind.Http, "Jo\r\nBcc: x", "+495611234567", null)]
    [InlineData(BackendKind.Http, "Jo", "+495611234567", "a\nb")]
    public async Task A_callback_that_can_not_be_is_refused(BackendKind kind, string name, string phone, string? topic)
    {
        await using var backend = await StartAsync(kind);

        var refusal = await RefusalAsync(async () =>
            (await backend.Get<ICallbacks>().RequestAsync(new(name, phone, topic, "de"), "key", Token))!
        );

        refusal.ShouldBe(BackendRefusal.Invalid);
        backend.Company.Shop.Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_company_without_a_call_list_is_no_outage()
    {
        await using var backend = await HttpBackend.StartAsync();
        backend.Stub.Fault = context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.FromResult(true);
        };

        (await backend.Get<ICallbacks>().RequestAsync(new("Jo", "+495611234567", null, "de"), "key", Token)).ShouldBeNull();
    }

    private static async Task<IBackendUnderTest> StartAsync(BackendKind kind) =>
        kind == BackendKind.Http ? await HttpBackend.StartAsync() : BackendHost.Start();

    private static async Task<BackendRefusal> RefusalAsync(Func<Task<JobReceipt>> job) =>
        (await Should.ThrowAsync<BackendRefusedException>(job)).Reason;
}
