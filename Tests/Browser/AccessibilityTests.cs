using System.Globalization;
using CustomerBot.Tests.Support;
using Microsoft.Playwright;

namespace CustomerBot.Tests.Browser;

/// <summary>What WCAG 2.2 asks beyond what axe finds: measured in every page, and in the chat while a card is filled in.</summary>
public sealed class AccessibilityTests(RunningBot bot, BrowserFixture browser) : IClassFixture<RunningBot>
{
    /// <summary>A window of 1280 by 1024 pixels at 100, 200 and 400 %: zooming makes the pixels of the page fewer.</summary>
    private static readonly (int Zoom, int Width, int Height)[] s_zooms = [(100, 1280, 1024), (200, 640, 512), (400, 320, 256)];

    /// <summary>A frame of the feed in which a bot types.</summary>
    private const string Typing = """
        {"activities":[{"type":"typing","id":"typing-1","timestamp":"2026-01-01T00:00:00Z","channelId":"directline",
        "from":{"id":"bot","name":"Bot","role":"bot"}}]}
        """;

    [Theory]
    [InlineData("/")]
    [InlineData("/privacy")]
    [InlineData("/accessibility")]
    [InlineData("/legal-notice")]
    [InlineData("/help/de/shipping-cost")]
    [InlineData("/demo/outbox")]
    [InlineData("/operator/redaction")]
    public async Task Targets_are_large_enough_and_focus_is_seen_at_every_zoom(string path)
    {
        await using var chat = await OpenAsync(path, "zoom" + path.Replace('/', '-'));

        await ShouldBeUsableAsync(chat);
    }

    [Fact]
    public async Task In_the_chat_choices_and_the_inputs_of_a_card_are_large_enough_and_focus_is_seen_at_every_zoom()
    {
        await using var chat = await OpenAsync("/", "zoom-chat");
        await chat.OpenChatAsync();
        await chat.SeeAsync("digitale Assistent von Lindenhof");
        await ShouldBeUsableAsync(chat);

        await FillInAsync(chat);
        await chat.ShouldBeAccessibleAsync();
        await ShouldBeUsableAsync(chat);
        await ShouldBeUsableAsync(chat, PageProbe.FollowFocusInCardAsync);
        await SendAsync(chat);
        await chat.ShouldBeAccessibleAsync();
        chat.Console.Where(line => line.StartsWith("error", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_wants_no_motion_sees_none_and_the_dots_of_a_bot_that_types_are_not_read_aloud()
    {
        await using var chat = await OpenAsync("/", "motion");
        await chat.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await PageProbe.WatchMotionAsync(chat.Page);
        var stream = new TaskCompletionSource<IWebSocketRoute>();
        await chat.Page.RouteWebSocketAsync(
            "**/stream**",
            socket =>
            {
                socket.ConnectToServer();
                stream.TrySetResult(socket);
            }
        );
        await chat.OpenChatAsync();
        await chat.SeeAsync("digitale Assistent von Lindenhof");
        (await stream.Task).Send(Typing);
        await chat.SayAsync("Was kostet der Versand?");
        await chat.SeeAsync("4,95 Euro");

        (await PageProbe.MotionAsync(chat.Page)).ShouldBeEmpty();
    }

    private async Task<ChatWindow> OpenAsync(string path, string name) =>
        await ChatWindow.OpenPageAsync(await browser.GetAsync(), new Uri(bot.Process.Address, path), "de-DE", name);

    /// <summary>Up to the card for a new address.</summary>
    private async Task FillInAsync(ChatWindow chat)
    {
        await chat.SayAsync("Adresse ändern");
        await chat.SeeAsync("Kundennummer");
        await chat.SayAsync(DemoShop.Anna.Number.Value);
        await chat.SeeAsync("E-Mail-Adresse");
        await chat.SayAsync(DemoShop.Anna.Email);
        await chat.SeeAsync("Code");
        await chat.SayAsync(await new Outbox(bot.Process.DemoPath).CodeToAsync(DemoShop.Anna.Email));
        await Assertions.Expect(chat.Page.Locator(".ac-input").First).ToBeVisibleAsync();
    }

    /// <summary>First without any detail, so that the card says what is missing; then whole.</summary>
    private static async Task SendAsync(ChatWindow chat)
    {
        var send = chat.Page.GetByRole(AriaRole.Button, new() { Name = Text(nameof(Texts.AddressCardSend)), Exact = true }).Last;
        await send.ClickAsync();
        await chat.ShouldBeAccessibleAsync();
        string[] labels =
        [
            nameof(Texts.AddressStreetLabel),
            nameof(Texts.AddressHouseNumberLabel),
            nameof(Texts.AddressPostalCodeLabel),
            nameof(Texts.AddressTownLabel),
        ];
        foreach (var (label, value) in labels.Zip(["Lindenweg", "12b", "34117", "Kassel"]))
        {
            await chat.Page.GetByLabel(Text(label)).Last.FillAsync(value);
        }

        await send.ClickAsync();
        await chat.SeeAsync("Lindenweg 12b, 34117 Kassel");
    }

    private static async Task ShouldBeUsableAsync(ChatWindow chat, Func<IPage, Task<(List<string> Problems, int Stops)>>? follow = null)
    {
        var found = new List<string>();
        foreach (var (zoom, width, height) in s_zooms)
        {
            await chat.Page.SetViewportSizeAsync(width, height);
            var small = await PageProbe.SmallTargetsAsync(chat.Page);
            var dragged = await PageProbe.DraggedAsync(chat.Page);
            var (problems, stops) = await (follow ?? PageProbe.FollowFocusAsync)(chat.Page);
            await chat.TakeScreenshotAsync();
            found.AddRange(small.Concat(dragged).Concat(problems).Select(problem => $"{zoom} %, {stops} stops: {problem}"));
        }

        found.ShouldBeEmpty();
    }

    private static string Text(string name) => Texts.ResourceManager.GetString(name, CultureInfo.GetCultureInfo("de-DE"))!;
}
