using CustomerBot.Backend;
using CustomerBot.Tests.Support;
using Microsoft.Playwright;

namespace CustomerBot.Tests.Browser;

/// <summary>Every transaction in the real page, with the codes from the mails that the program sends.</summary>
public sealed class TransactionTests(BrowserFixture browser)
{
    private const string Email = "erika@example.org";

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_customer_withdraws_and_cancels_without_signing_in(string locale)
    {
        await using var bot = await BotProcess.StartAsync();
        await using var chat = await OpenAsync(bot, locale, "statutory");
        var outbox = new Outbox(bot.DemoPath);
        var texts = new PageText(locale);

        await chat.ChooseAsync(texts.Whole(nameof(Texts.WithdrawContract)));
        await AnswerAsync(chat, texts, (nameof(Texts.WithdrawalOrder), "B-2026-004711"), (nameof(Texts.DeclarationName), "Erika Muster"));
        await AnswerAsync(chat, texts, (nameof(Texts.DeclarationEmail), Email));
        await chat.SeeAsync(texts.Of(nameof(Texts.WithdrawalSummary)));
        await chat.TakeScreenshotAsync();
        await chat.ChooseAsync(texts.Whole(nameof(Texts.WithdrawalConfirm)));
        await chat.SeeAsync(texts.Of(nameof(Texts.WithdrawalDone)));
        await chat.TakeScreenshotAsync();
        await outbox.TextToAsync(Email, text => text.Contains("B-2026-004711", StringComparison.Ordinal));

        await chat.SayAsync(texts.Whole(nameof(Texts.CancelContracts)));
        await AnswerAsync(chat, texts, (nameof(Texts.CancellationContract), "V-10001"));
        await chat.ReloadAsync();
        await chat.SeeAsync(texts.Of(nameof(Texts.CancellationKind)));
        await chat.SayAsync(texts.Whole(nameof(Texts.CancellationOrdinary)));
        await chat.SeeAsync(texts.Of(nameof(Texts.CancellationEnd)));
        await chat.ChooseAsync(texts.Whole(nameof(Texts.CancellationAsap)));
        await AnswerAsync(chat, texts, (nameof(Texts.DeclarationName), "Erika Muster"), (nameof(Texts.DeclarationEmail), Email));
        await chat.SeeAsync(texts.Of(nameof(Texts.CancellationSummary)));
        await chat.TakeScreenshotAsync();
        await chat.ChooseAsync(texts.Whole(nameof(Texts.CancellationConfirm)));
        await chat.SeeAsync(texts.Of(nameof(Texts.CancellationDone)));
        await outbox.TextToAsync(Email, text => text.Contains("V-10001", StringComparison.Ordinal));
        chat.Console.Where(line => line.StartsWith("error", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_proven_customer_changes_the_address_on_a_card_and_undoes_it(string locale)
    {
        await using var bot = await BotProcess.StartAsync();
        await using var chat = await OpenAsync(bot, locale, "address");
        var texts = new PageText(locale);
        await chat.SayAsync(texts.Whole(nameof(Texts.ChangeAddress)));
        await ProveAsync(bot, chat, texts);

        await chat.SeeAsync(texts.Whole(nameof(Texts.AddressCardTitle)));
        await FillAsync(chat, texts, nameof(Texts.AddressStreetLabel), "Lindenweg");
        await FillAsync(chat, texts, nameof(Texts.AddressHouseNumberLabel), "12b");
        await FillAsync(chat, texts, nameof(Texts.AddressPostalCodeLabel), "34117");
        await FillAsync(chat, texts, nameof(Texts.AddressTownLabel), "Kassel");
        await chat.TakeScreenshotAsync();
        await chat
            .Page.GetByRole(AriaRole.Button, new() { Name = texts.Whole(nameof(Texts.AddressCardSend)), Exact = true })
            .Last.ClickAsync();
        await chat.SeeAsync("Lindenweg 12b, 34117 Kassel");
        await chat.SeeAsync("Lindenallee 12, 50667 Köln");
        await chat.TakeScreenshotAsync();
        await chat.ChooseAsync(texts.Whole(nameof(Texts.AddressConfirm)));
        await chat.SeeAsync(texts.Of(nameof(Texts.AddressDone)));
        await chat.TakeScreenshotAsync();

        await chat.ChooseAsync(texts.Whole(nameof(Texts.UndoAddress)));
        await chat.ChooseAsync(texts.Whole(nameof(Texts.UndoAddressConfirm)));
        await chat.SeeAsync(texts.Of(nameof(Texts.UndoAddressDone)));
        await new Outbox(bot.DemoPath).TextToAsync(Anna.Email, text => text.Contains("Lindenweg 12b", StringComparison.Ordinal));
        chat.Console.Where(line => line.StartsWith("error", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_proven_customer_returns_goods_and_cancels_an_order(string locale)
    {
        await using var bot = await BotProcess.StartAsync();
        await using var chat = await OpenAsync(bot, locale, "return");
        var texts = new PageText(locale);
        await chat.SayAsync(texts.Whole(nameof(Texts.RegisterReturn)));
        await ProveAsync(bot, chat, texts);

        await chat.SeeAsync(texts.Whole(nameof(Texts.ReturnLines)).Split('?')[0]);
        await chat.ChooseAsync(texts.Whole(nameof(Texts.Everything)));
        await chat.SeeAsync(texts.Of(nameof(Texts.Reason)));
        await chat.ChooseAsync(texts.Whole(nameof(Texts.RatherNotSay)));
        await chat.SeeAsync(texts.Of(nameof(Texts.ReturnSummary)));
        await chat.TakeScreenshotAsync();
        await chat.ChooseAsync(texts.Whole(nameof(Texts.ReturnConfirm)));
        await chat.SeeAsync(texts.Of(nameof(Texts.ReturnDone)));

        await chat.SayAsync(texts.Whole(nameof(Texts.CancelOrder)));
        await chat.SeeAsync(texts.Of(nameof(Texts.CancelOrderWhich)));
        await chat.TakeScreenshotAsync();
        await chat.SayAsync("1");
        await chat.ChooseAsync(texts.Whole(nameof(Texts.RatherNotSay)));
        await chat.ChooseAsync(texts.Whole(nameof(Texts.CancelOrderConfirm)));
        await chat.SeeAsync(texts.Of(nameof(Texts.CancelOrderDone)));
        await chat.TakeScreenshotAsync();
        chat.Console.Where(line => line.StartsWith("error", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_proven_customer_sees_an_order_and_gets_an_invoice_again_once_it_is_wanted(string locale)
    {
        await using var bot = await BotProcess.StartAsync();
        await using var chat = await OpenAsync(bot, locale, "order");
        var texts = new PageText(locale);
        await chat.SayAsync(texts.Whole(nameof(Texts.OrderStatus)));
        await ProveAsync(bot, chat, texts);
        await chat.SeeAsync(texts.Of(nameof(Texts.OrderQuestion)));
        await chat.SayAsync("3");
        await chat.SeeAsync(texts.Of(nameof(Texts.OrderStateShipped)));
        await chat.TakeScreenshotAsync();

        await chat.SayAsync(texts.Whole(nameof(Texts.InvoiceCopy)));
        await AnswerAsync(chat, texts, (nameof(Texts.InvoiceQuestion), "1"));
        await chat.SeeAsync(texts.Of(nameof(Texts.InvoiceConfirm)));
        await chat.ChooseAsync(texts.Whole(nameof(Texts.Cancel)));
        await chat.SeeAsync(texts.Of(nameof(Texts.CancelDone)));
        await chat.SayAsync(texts.Whole(nameof(Texts.InvoiceCopy)));
        await AnswerAsync(chat, texts, (nameof(Texts.InvoiceQuestion), "2"));
        await chat.TakeScreenshotAsync();
        await chat.ChooseAsync(texts.Whole(nameof(Texts.InvoiceConfirm)));
        await chat.SeeAsync(texts.Of(nameof(Texts.InvoiceSent)));
        await chat.TakeScreenshotAsync();
        await new Outbox(bot.DemoPath).TextToAsync(Anna.Email, text => text.Contains("R-20", StringComparison.Ordinal));
        chat.Console.Where(line => line.StartsWith("error", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static Customer Anna => DemoShop.Anna;

    private async Task<ChatWindow> OpenAsync(BotProcess bot, string locale, string name)
    {
        var chat = await ChatWindow.OpenPageAsync(await browser.GetAsync(), bot.Address, locale, $"{name}-{locale}");
        await chat.OpenChatAsync();
        await chat.SeeAsync(new PageText(locale).Of(nameof(Texts.Welcome)));
        return chat;
    }

    private static async Task ProveAsync(BotProcess bot, ChatWindow chat, PageText texts)
    {
        await AnswerAsync(chat, texts, (nameof(Texts.IdentityNumber), Anna.Number.Value), (nameof(Texts.IdentityEmail), Anna.Email));
        await chat.SeeAsync(texts.Of(nameof(Texts.IdentityCode)));
        await chat.SayAsync(await new Outbox(bot.DemoPath).CodeToAsync(Anna.Email));
    }

    private static async Task AnswerAsync(ChatWindow chat, PageText texts, params (string Question, string Answer)[] steps)
    {
        foreach (var (question, answer) in steps)
        {
            await chat.HearAsync(texts.Of(question));
            await chat.SayAsync(answer);
        }
    }

    private static Task FillAsync(ChatWindow chat, PageText texts, string label, string value) =>
        chat.Page.GetByLabel(texts.Whole(label)).Last.FillAsync(value);
}
