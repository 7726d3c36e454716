using CustomerBot.Tests.Support;
using Microsoft.Playwright;

namespace CustomerBot.Tests.Browser;

/// <summary>What the page owes everybody: privacy before the chat is opened, access for all, small screens.</summary>
public sealed class PageTests(RunningBot bot, BrowserFixture browser) : IClassFixture<RunningBot>
{
    [Fact]
    public async Task Nothing_is_stored_or_asked_of_third_parties_and_afterwards_only_one_session_identifier()
    {
        await using var chat = await ChatWindow.OpenPageAsync(await browser.GetAsync(), bot.Process.Address, "de-DE", "privacy");

        (await chat.StoredOnDeviceAsync()).ShouldBe("""[[],[],""]""");
        chat.Requests.ShouldAllBe(request => chat.IsOwn(request));
        chat.Requests.ShouldNotContain(request => request.Contains("webchat.js", StringComparison.Ordinal));

        await chat.OpenChatAsync();
        await chat.SeeAsync("digitale Assistent von Lindenhof");

        (await chat.StoredOnDeviceAsync()).ShouldBe("""[[],["chat"],""]""");
        chat.Requests.ShouldAllBe(request => chat.IsOwn(request));
        chat.Console.ShouldNotContain(line => line.Contains("Content Security Policy", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("/", "de-DE")]
    [InlineData("/", "en-GB")]
    [InlineData("/privacy", "de-DE")]
    [InlineData("/accessibility", "de-DE")]
    [InlineData("/accessibility", "en-GB")]
    [InlineData("/legal-notice", "de-DE")]
    [InlineData("/help/de/shipping-cost", "de-DE")]
    public async Task Axe_finds_no_violation_on_the_page(string path, string locale)
    {
        await using var chat = await ChatWindow.OpenPageAsync(await browser.GetAsync(), new Uri(bot.Process.Address, path), locale, "axe");

        await chat.ShouldBeAccessibleAsync();
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task Axe_finds_no_violation_of_ours_in_the_open_chat(string locale)
    {
        await using var chat = await ChatWindow.OpenPageAsync(await browser.GetAsync(), bot.Process.Address, locale, "axe-chat");
        await chat.OpenChatAsync();
        await chat.SeeAsync(locale == "de-DE" ? "digitale Assistent von Lindenhof" : "digital assistant of Lindenhof");
        await chat.SayAsync(locale == "de-DE" ? "Rückruf anfragen" : "Request a callback");
        await chat.SeeAsync(locale == "de-DE" ? "Einverstanden" : "I agree");

        await chat.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task The_chat_works_at_360_pixels_without_scrolling_sideways()
    {
        await using var chat = await ChatWindow.OpenPageAsync(await browser.GetAsync(), bot.Process.Address, "de-DE", "narrow", width: 360);
        await chat.TakeScreenshotAsync();
        await chat.OpenChatAsync();
        await chat.SeeAsync("digitale Assistent von Lindenhof");
        await chat.SayAsync("Was kostet der Versand?");
        await chat.SeeAsync("4,95 Euro");
        await chat.TakeScreenshotAsync();

        (await chat.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 360")).ShouldBeTrue();
    }

    [Fact]
    public async Task The_chat_works_with_the_keyboard_alone()
    {
        await using var chat = await ChatWindow.OpenPageAsync(await browser.GetAsync(), bot.Process.Address, "de-DE", "keyboard");

        await chat.Page.Locator("#open").FocusAsync();
        await chat.Page.Keyboard.PressAsync("Enter");
        await chat.SeeAsync("digitale Assistent von Lindenhof");
        await Assertions.Expect(chat.Page.Locator("[data-id=webchat-sendbox-input]")).ToBeFocusedAsync();
        await chat.Page.Keyboard.TypeAsync("Was kostet der Versand?");
        await chat.Page.Keyboard.PressAsync("Enter");

        await chat.SeeAsync("4,95 Euro");
    }
}
