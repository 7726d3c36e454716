using CustomerBot.Tests.Backend;
using CustomerBot.Tests.Backend.Http;
using CustomerBot.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace CustomerBot.Tests.Bot.Transactions;

/// <summary>Staff erase a person who waits for a callback: the company hears of it, now or when its systems are back (GDPR Art. 19).</summary>
public sealed class CallbackErasureTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, InlineData(true), InlineData(false)]
    public async Task Subject_erase_takes_the_callback_back(bool isAway)
    {
        await using var company = BackendHost.Start();
        await using var stub = await BackendStub.StartAsync(company);
        await using var bot = await BotProcess.StartAsync(
            null,
            0,
            ("Backend:Kind", "Http"),
            ("Backend:Http:Url", stub.Url),
            ("Backend:Http:TokenUrl", stub.Url + "/token"),
            ("Backend:Http:ClientId", BackendStub.ClientId),
            ("Backend:Http:ClientSecret", BackendStub.ClientSecret)
        );
        var client = new ExpectRepliesClient(bot.Http, "de-DE");
        string[] wish = ["Rückruf anfragen", "Einverstanden", "Erika Muster", "0561 1234567", "Rechnung", "Ja, anfragen"];
        foreach (var text in wish)
        {
            await client.SayAsync(text, Token);
        }

        var customer = client.NewActivity("message")["from"]!["id"]!.GetValue<string>();
        stub.Fault = context =>
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.FromResult(isAway);
        };
        var printed = await bot.RunAsync("subject", "erase", "--channel", "conformance", "--user", customer);

        printed.ShouldContain("callback: 1 records");
        printed.Contains("1 callbacks as soon as they do", StringComparison.Ordinal).ShouldBe(isAway);
        var calls = stub.Requests.Where(request => request.Path.EndsWith("/withdrawal", StringComparison.Ordinal)).ToList();
        calls.ShouldNotBeEmpty();
        calls.Select(call => call.IdempotencyKey).Distinct().ShouldHaveSingleItem();
        (await company.Get<CustomerBot.Backend.DemoCallbacks>().WaitingAsync(Token)).Count.ShouldBe(isAway ? 1 : 0);
    }
}
