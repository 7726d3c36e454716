using CustomerBot.Tests.Architecture;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CustomerBot.Tests.Browser;

/// <summary>The chat page as a customer sees it.</summary>
internal sealed class ChatWindow : IAsyncDisposable
{
    private static readonly string s_screenshots = Path.Combine(Repository.Root, "artifacts", "screenshots");

    /// <summary>After which Direct Line's client has tried again at the latest.</summary>
    public static readonly TimeSpan LongestReconnect = TimeSpan.FromSeconds(15);

    private readonly IBrowserContext _context;
    private readonly string _name;
    private readonly Uri _address;
    private int _screenshots;

    private ChatWindow(IBrowserContext context, IPage page, Uri address, string name)
    {
        _context = context;
        Page = page;
        _address = address;
        _name = name;
        page.Request += (_, request) => Requests.Add(request.Url);
        page.Console += (_, message) => Console.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Console.Add($"error: {error}");
    }

    public IPage Page { get; }

    /// <summary>Addresses of all requests so far.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>What the page wrote to the console, violations of its security policy among it.</summary>
    public List<string> Console { get; } = [];

    public static async Task<ChatWindow> OpenPageAsync(IBrowser browser, Uri address, string locale, string name, int width = 1024)
    {
        var context = await browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                Locale = locale,
                ViewportSize = new ViewportSize { Width = width, Height = 800 },
            }
        );
        context.SetDefaultTimeout(30_000);
        await context.AddInitScriptAsync(PageProbe.WatchNames);
        await context.Clock.InstallAsync();
        return await OpenPageAsync(context, address, name);
    }

    /// <summary>The page once more, in another tab of the same browser.</summary>
    public Task<ChatWindow> OpenTabAsync() => OpenPageAsync(_context, _address, _name);

    public Task OpenChatAsync() => Page.Locator("#open").ClickAsync();

    public async Task SayAsync(string text)
    {
        var box = Page.Locator("[data-id=webchat-sendbox-input]");
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }

    /// <summary>Waits until the bot's text stands in the window. Quotation marks are typographed by the page, so parts suffice.</summary>
    public Task SeeAsync(string text) => Assertions.Expect(Page.Locator("#chat")).ToContainTextAsync(text, new() { Timeout = 30_000 });

    /// <summary>Waits until the bot's text is the newest message: it may stand further up too.</summary>
    public Task HearAsync(string text) =>
        Assertions
            .Expect(Page.Locator("#chat .webchat__basic-transcript__activity").Last)
            .ToContainTextAsync(text, new() { Timeout = 30_000 });

    /// <summary>The newest button with these words. Web Chat has each button twice: once more out of sight, to be read aloud.</summary>
    public ILocator Button(string words) =>
        Page.Locator("button:not(.webchat__live-region-activity__suggested-action)")
            .And(Page.GetByRole(AriaRole.Button, new() { Name = words, Exact = true }))
            .Last;

    /// <summary>Waits for one of the buttons that the bot offers.</summary>
    public Task ChooseAsync(string button) => Button(button).ClickAsync();

    /// <summary>Lets so much time pass at once for all tabs, as for a laptop that slept.</summary>
    public Task WaitAsync(TimeSpan time) => _context.Clock.FastForwardAsync((long)time.TotalMilliseconds);

    public async Task ReloadAsync() => await Page.ReloadAsync();

    public Task TakeScreenshotAsync() => TakeScreenshotAsync(Page, isFull: false);

    /// <summary>Of another page of the same visit, from top to bottom.</summary>
    public Task TakeScreenshotAsync(IPage page) => TakeScreenshotAsync(page, isFull: true);

    private static async Task<ChatWindow> OpenPageAsync(IBrowserContext context, Uri address, string name)
    {
        var window = new ChatWindow(context, await context.NewPageAsync(), address, name);
        await window.Page.GotoAsync(address.ToString());
        return window;
    }

    private Task TakeScreenshotAsync(IPage page, bool isFull) =>
        page.ScreenshotAsync(
            new PageScreenshotOptions { Path = Path.Combine(s_screenshots, $"{_name}-{++_screenshots}.png"), FullPage = isFull }
        );

    public Task<string> StoredOnDeviceAsync() =>
        Page.EvaluateAsync<string>("JSON.stringify([Object.keys(localStorage), Object.keys(sessionStorage), document.cookie])");

    public bool IsOwn(string request) =>
        request.StartsWith(_address.ToString(), StringComparison.Ordinal)
        || request.StartsWith("blob:", StringComparison.Ordinal)
        || request.StartsWith("data:", StringComparison.Ordinal);

    /// <summary>No violation of WCAG 2.2 AA that axe can find in the page as it is now.</summary>
    public async Task ShouldBeAccessibleAsync()
    {
        var options = new AxeRunOptions
        {
            RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
        };
        var result = await Page.RunAxe(options);
        result
            .Violations.Select(violation => $"{violation.Id}: {string.Join(" ", violation.Nodes.Select(node => node.Html))}")
            .ShouldBeEmpty();
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
