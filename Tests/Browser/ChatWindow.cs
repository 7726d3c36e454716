using CustomerBot.Tests.Architecture;
using Microsoft.Playwright;

namespace CustomerBot.Tests.Browser;

/// <summary>The chat page as a customer sees it.</summary>
internal sealed class ChatWindow : IAsyncDisposable
{
    private static readonly string s_screenshots = Path.Combine(Repository.Root, "artifacts", "screenshots");
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
        var window = new ChatWindow(context, await context.NewPageAsync(), address, name);
        await window.Page.GotoAsync(address.ToString());
        return window;
    }

    public Task OpenChatAsync() => Page.Locator("#open").ClickAsync();

    public async Task SayAsync(string text)
    {
        var box = Page.Locator("[data-id=webchat-sendbox-input]");
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }

    /// <summary>Waits until the bot's text stands in the window. Quotation marks are typographed by the page, so parts suffice.</summary>
    public Task SeeAsync(string text) => Assertions.Expect(Page.Locator("#chat")).ToContainTextAsync(text, new() { Timeout = 30_000 });

    /// <summary>Waits for one of the buttons that the bot offers.</summary>
    public Task ChooseAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last.ClickAsync();

    public async Task ReloadAsync() => await Page.ReloadAsync();

    public Task TakeScreenshotAsync() =>
        Page.ScreenshotAsync(
            new PageScreenshotOptions { Path = Path.Combine(s_screenshots, $"{_name}-{++_screenshots}.png"), FullPage = false }
        );

    public Task<string> StoredOnDeviceAsync() =>
        Page.EvaluateAsync<string>("JSON.stringify([Object.keys(localStorage), Object.keys(sessionStorage), document.cookie])");

    public bool IsOwn(string request) =>
        request.StartsWith(_address.ToString(), StringComparison.Ordinal)
        || request.StartsWith("blob:", StringComparison.Ordinal)
        || request.StartsWith("data:", StringComparison.Ordinal);

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
