using CustomerBot.Tests.Browser;

namespace CustomerBot.Tests.Bot.Transactions;

/// <summary>Every visit on the chat page, in a real browser.</summary>
public sealed class BrowserVisitTests(BrowserFixture browser) : VisitTests
{
    private protected override async Task<IVisitClient> OpenAsync(Visit visit)
    {
        var chromium = await browser.GetAsync();
        return new BrowserVisit(await VisitHost.StartAsync(), chromium, visit);
    }
}
