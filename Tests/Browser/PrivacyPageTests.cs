using System.Text.RegularExpressions;
using CustomerBot.Privacy;
using CustomerBot.Tests.Privacy;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Browser;

/// <summary>The privacy page as people read it, held to Art. 13 GDPR.</summary>
public sealed partial class PrivacyPageTests(RunningBot bot, BrowserFixture browser) : IClassFixture<RunningBot>
{
    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task The_page_tells_all_that_article_13_asks_for(string locale)
    {
        var address = new Uri(bot.Process.Address, "/privacy");
        await using var window = await ChatWindow.OpenPageAsync(await browser.GetAsync(), address, locale, $"privacy-page-{locale}");
        await window.TakeScreenshotAsync(window.Page);
        var (page, texts) = (Plain(await window.Page.Locator("main").InnerTextAsync()), new PageText(locale));
        var declarations = DeclarationsFolder.Read(PrivacyHost.Shipped);
        var controller = declarations.Controller;

        string[] expected =
        [
            .. (string[])
                [controller.Name, controller.Address, controller.Representative!, controller.ContactEmail, controller.ContactPhone],
            .. (string[])[controller.DataProtectionOfficer, controller.DataProtectionOfficerEmail, controller.SupervisoryAuthorityUrl],
            controller.SupervisoryAuthority(texts.Language),
            .. declarations.Purposes.SelectMany(purpose => PartsOf(purpose, texts.Language)),
            .. controller.KeptByLaw.Select(kept => kept.Law.For(texts.Language)),
            .. Sections.SelectMany(section => texts.Of(section).Split("{0}")),
        ];

        expected.Select(Plain).Where(part => !page.Contains(part, StringComparison.Ordinal)).ShouldBeEmpty();
        window.Requests.ShouldAllBe(request => window.IsOwn(request) || request.EndsWith("/page.css", StringComparison.Ordinal));
    }

    private static string[] Sections =>
        [
            nameof(Texts.PrivacyPageRights),
            nameof(Texts.PrivacyPageRecipients),
            nameof(Texts.PrivacyPageDevice),
            nameof(Texts.PrivacyPageAutomation),
            nameof(Texts.PrivacyPageBackups),
            nameof(Texts.PrivacyPageKept),
        ];

    private static IEnumerable<string> PartsOf(Purpose purpose, string language) =>
        [
            purpose.Title(language),
            purpose.Explanation(language),
            purpose.LegalBasisDetails.For(language),
            purpose.RetentionStarts.For(language),
            purpose.Consequence.For(language),
            .. purpose.Recipients.Select(recipient => recipient.For(language)),
            .. purpose.Fields.Values.SelectMany(field => new[] { field.Label.For(language), field.WhatFor.For(language) }),
        ];

    private static string Plain(string text) => Space().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
