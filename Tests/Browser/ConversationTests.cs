using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Browser;

/// <summary>The whole product: the real program, the real page, a real browser.</summary>
public sealed class ConversationTests(RunningBot bot, BrowserFixture browser) : IClassFixture<RunningBot>
{
    [Theory]
    [InlineData("de-DE", "Was kostet der Versand?", "4,95 Euro", "xqzvk wtrpl", "Erika Beispiel")]
    [InlineData("en-GB", "How much is shipping?", "4.95", "xqzvk wtrpl", "Erika Example")]
    public async Task A_customer_asks_refuses_agrees_and_withdraws(
        string locale,
        string question,
        string answer,
        string nonsense,
        string name
    )
    {
        await using var chat = await ChatWindow.OpenPageAsync(
            await browser.GetAsync(),
            bot.Process.Address,
            locale,
            $"conversation-{locale}"
        );
        var texts = new PageText(locale);

        await chat.TakeScreenshotAsync();
        await chat.OpenChatAsync();
        await chat.SeeAsync(texts.Of(nameof(Texts.Welcome)));
        (await chat.Page.Locator("#chat a[href$='/privacy']").First.IsVisibleAsync()).ShouldBeTrue();
        await chat.TakeScreenshotAsync();

        await chat.SayAsync(question);
        await chat.SeeAsync(answer);
        await chat.SayAsync(nonsense);
        await chat.SeeAsync(texts.Of(nameof(Texts.FallbackRephrase)));
        await chat.TakeScreenshotAsync();

        await chat.SayAsync(texts.Whole(nameof(Texts.RequestCallback)));
        await chat.ChooseAsync(texts.Whole(nameof(Texts.ConsentDecline)));
        await chat.SeeAsync(texts.Of(nameof(Texts.ConsentRefused)));
        await chat.TakeScreenshotAsync();

        await chat.ReloadAsync();
        await chat.SeeAsync(answer);
        await chat.SeeAsync(texts.Of(nameof(Texts.ConsentRefused)));

        await chat.SayAsync(texts.Whole(nameof(Texts.GiveConsent)));
        await chat.ChooseAsync(texts.Whole(nameof(Texts.ConsentAgree)));
        await chat.SeeAsync(texts.Of(nameof(Texts.CallbackName)));
        await chat.SayAsync(name);
        await chat.SeeAsync(texts.Of(nameof(Texts.CallbackPhone)));
        await chat.SayAsync("0561 12345678");
        await chat.SeeAsync(texts.Of(nameof(Texts.CallbackTopic)));
        await chat.ChooseAsync(texts.Whole(nameof(Texts.RatherNotSay)));
        await chat.SeeAsync(texts.Of(nameof(Texts.CallbackSummary)));
        await chat.TakeScreenshotAsync();
        await chat.ChooseAsync(texts.Whole(nameof(Texts.CallbackConfirm)));
        await chat.SeeAsync(texts.Of(nameof(Texts.CallbackDone)));

        await chat.SayAsync(texts.Whole(nameof(Texts.WithdrawConsent)));
        await chat.SayAsync(texts.Whole(nameof(Texts.WithdrawDelete)));
        await chat.SeeAsync(texts.Of(nameof(Texts.WithdrawDeleted)));
        await chat.TakeScreenshotAsync();
        chat.Console.Where(line => line.StartsWith("error", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory, InlineData("de-DE", "blaukraut bleibt blaukraut"), InlineData("en-GB", "tent or mower")]
    public async Task An_unsure_question_offers_readings_to_choose_from(string locale, string question)
    {
        await using var chat = await ChatWindow.OpenPageAsync(await browser.GetAsync(), bot.Process.Address, locale, $"unsure-{locale}");
        var texts = new PageText(locale);
        await chat.OpenChatAsync();
        await chat.SeeAsync(texts.Of(nameof(Texts.Welcome)));

        await chat.SayAsync(question);
        await chat.SeeAsync(texts.Of(nameof(Texts.DidYouMean)));
        await chat.TakeScreenshotAsync();
        await chat.Page.Locator("[class*=suggested-actions] button").First.ClickAsync();

        await chat.SeeAsync(texts.Of(nameof(Texts.AnswerSource)));
    }

    [Fact]
    public async Task English_can_be_asked_for_in_a_German_chat()
    {
        await using var chat = await ChatWindow.OpenPageAsync(await browser.GetAsync(), bot.Process.Address, "de-DE", "language");
        await chat.OpenChatAsync();
        await chat.SeeAsync(new PageText("de-DE").Of(nameof(Texts.Welcome)));

        await chat.SayAsync("English please");
        await chat.SeeAsync(new PageText("en-GB").Of(nameof(Texts.LanguageChosen)));
        await chat.SayAsync("How much is shipping?");

        await chat.SeeAsync("4.95");
    }
}
