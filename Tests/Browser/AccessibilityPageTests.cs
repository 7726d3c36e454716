using CustomerBot.Privacy;
using CustomerBot.Tests.Privacy;
using CustomerBot.Tests.Support;
using Microsoft.Playwright;

namespace CustomerBot.Tests.Browser;

/// <summary>The page that § 14 and Anlage 3 BFSG ask for, reached as a customer reaches it.</summary>
public sealed class AccessibilityPageTests(RunningBot bot, BrowserFixture browser) : IClassFixture<RunningBot>
{
    [Theory]
    [InlineData("/", "de-DE")]
    [InlineData("/", "en-GB")]
    [InlineData("/privacy", "de-DE")]
    [InlineData("/privacy", "en-GB")]
    public async Task Chat_page_and_privacy_page_lead_to_all_that_the_law_asks_for(string from, string locale)
    {
        var address = new Uri(bot.Process.Address, from);
        await using var window = await ChatWindow.OpenPageAsync(await browser.GetAsync(), address, locale, $"accessibility-page-{locale}");
        var texts = new PageText(locale);

        await window.Page.GetByRole(AriaRole.Link, new() { Name = texts.Of(nameof(Texts.AccessibilityLink)), Exact = true }).ClickAsync();

        await window.Page.WaitForURLAsync("**/accessibility?lang=*");
        await window.TakeScreenshotAsync(window.Page);
        var page = await window.Page.Locator("main").InnerTextAsync();
        Expected(texts).Where(part => !page.Contains(part, StringComparison.Ordinal)).ShouldBeEmpty();
        (await window.Page.Locator("html").GetAttributeAsync("lang")).ShouldBe(texts.Language);
        (await window.Page.Locator("script").CountAsync()).ShouldBe(0);
    }

    private static string[] Expected(PageText texts)
    {
        var controller = DeclarationsFolder.Read(PrivacyHost.Shipped).Controller;
        return
        [
            texts.Of(nameof(Texts.AccessibilityService)), // Anlage 3 no. 1(a) BFSG
            texts.Of(nameof(Texts.AccessibilityUse)), // (b)
            texts.Of(nameof(Texts.AccessibilityHow)), // (c)
            texts.Of(nameof(Texts.AccessibilityKeyboard)),
            texts.Of(nameof(Texts.AccessibilityNoLimits)),
            controller.Accessibility.Authority.For(texts.Language), // (d)
            controller.Accessibility.AuthorityAddress,
            controller.Accessibility.AuthorityUrl,
            controller.ContactEmail,
            controller.ContactPhone,
            controller.ServiceHours(texts.Language),
        ];
    }
}
