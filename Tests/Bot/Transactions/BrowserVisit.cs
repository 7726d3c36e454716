using CustomerBot.Tests.Browser;
using Microsoft.Playwright;

namespace CustomerBot.Tests.Bot.Transactions;

/// <summary>
/// A visit on the chat page in a real browser, each conversation in a tab of its own. The tabs stay open when the program loses power
/// and while the customer's laptop sleeps until the next day: the page has to find back by itself.
/// </summary>
internal sealed class BrowserVisit(VisitHost host, IBrowser browser, Visit visit) : IVisitClient
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_betweenLooks = TimeSpan.FromMilliseconds(20);

    /// <summary>What the bot said after so many messages, and the words on the buttons that it offers; empty before it said anything.</summary>
    private const string Answer = """
        (before) => {
          const answers = [...document.querySelectorAll('#chat .webchat__basic-transcript__activity')].slice(before)
            .filter((message) => !message.querySelector('.webchat__stacked-layout--from-user'));
          const buttons = answers.length > 0 ? [...document.querySelectorAll('#chat .webchat__suggested-action')] : [];
          return [...answers, ...buttons].map((part) => part.innerText).join('\n').replaceAll('\u200b', '');
        }
        """;

    private readonly Dictionary<string, ChatWindow> _tabs = [];
    private string _tab = "";
    private int _before;

    public string DemoPath => host.Bot.DemoPath;

    private ChatWindow Tab => _tabs[_tab];

    /// <summary>Presses the button, or types the words where none has them.</summary>
    public async Task SayAsync(string words)
    {
        await ListenAsync();
        if (await Tab.Button(words).CountAsync() > 0)
        {
            await Tab.ChooseAsync(words);
        }
        else
        {
            await Tab.SayAsync(words);
        }
    }

    public async Task SayTwiceAsync(string words)
    {
        await ListenAsync();
        await Tab.Button(words).DblClickAsync();
    }

    public async Task SendCardAsync(IReadOnlyDictionary<string, string> fields)
    {
        await ListenAsync();
        foreach (var (field, value) in fields)
        {
            var label = visit.Text($"Address{char.ToUpperInvariant(field[0])}{field[1..]}Label");
            await Tab.Page.GetByLabel(label).Last.FillAsync(value);
        }

        await Tab.ChooseAsync(visit.Text(nameof(Texts.AddressCardSend)));
    }

    public async Task<string> HearAsync(string words)
    {
        using var patience = new CancellationTokenSource(s_patience);
        using var timer = new PeriodicTimer(s_betweenLooks);
        var heard = await HeardAsync();
        while (!heard.Contains(words, StringComparison.Ordinal) && !patience.IsCancellationRequested)
        {
            await timer.WaitForNextTickAsync();
            heard = await HeardAsync();
        }

        heard.ShouldContain(words);
        return heard;
    }

    public async Task GoToTabAsync(string name)
    {
        _tab = name;
        if (!_tabs.ContainsKey(name))
        {
            _tabs[name] = await OpenTabAsync();
            await Tab.OpenChatAsync();
            await Tab.SeeAsync(visit.Awaited("{Welcome}"));
        }

        await Tab.Page.BringToFrontAsync();
    }

    public async Task RestartAsync(bool isNextDay)
    {
        var messages = await Messages(Tab).CountAsync();
        await host.RestartAsync(isNextDay);
        if (isNextDay)
        {
            await Tab.Page.RunAndWaitForResponseAsync(() => Tab.WaitAsync(TimeSpan.FromDays(1)), IsNewConnection);
            await Assertions.Expect(Messages(Tab)).ToHaveCountAsync(messages);
        }
        else
        {
            await Tab.WaitAsync(ChatWindow.LongestReconnect);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var tab in _tabs.Values)
        {
            await tab.DisposeAsync();
        }

        await host.DisposeAsync();
    }

    private Task<ChatWindow> OpenTabAsync() =>
        _tabs.Values.FirstOrDefault() is { } first
            ? first.OpenTabAsync()
            : ChatWindow.OpenPageAsync(browser, host.Bot.Address, visit.Locale, $"visit-{visit.Name}-{visit.Locale}");

    private static bool IsNewConnection(IResponse response) =>
        response.Url.EndsWith("/v3/directline/conversations", StringComparison.Ordinal);

    private static ILocator Messages(ChatWindow tab) => tab.Page.Locator("#chat .webchat__basic-transcript__activity");

    private async Task ListenAsync() => _before = await Messages(Tab).CountAsync();

    private async Task<string> HeardAsync() => VisitRun.Plain(await Tab.Page.EvaluateAsync<string>(Answer, _before));
}
