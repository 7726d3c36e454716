using CustomerBot.Privacy;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Transactions;

public sealed class CallbackTests
{
    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_callback_is_stored_with_consent_and_a_receipt(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);

        await chat.SayAsync(chat.Text(nameof(Texts.RequestCallback)));
        await chat.SayAsync(chat.Text(nameof(Texts.ConsentAgree)));
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.CallbackName)));
        await chat.SayAsync("Erika Muster");
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.CallbackPhone)));
        await chat.SayAsync("0561 / 123 45 67");
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.CallbackTopic)));
        await chat.SayAsync("Rechnung, gern vormittags");
        chat.LastReply.ShouldContain("Erika Muster");
        chat.LastReply.ShouldContain("+495611234567");
        await chat.SayAsync(chat.Text(nameof(Texts.CallbackConfirm)));

        var proof = (await bot.Ledger.ActiveAsync(chat.Subject, CancellationToken.None)).ShouldHaveSingleItem();
        chat.LastReply.ShouldContain(proof.ProofNumber);
        (await bot.StoredFieldsAsync(chat)).ShouldBe(["callback.name", "callback.phoneNumber", "callback.requestedAt", "callback.topic"]);
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task Nothing_is_stored_when_the_customer_refuses(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);

        await chat.SayAsync(chat.Text(nameof(Texts.RequestCallback)));
        await chat.SayAsync(chat.Text(nameof(Texts.No)));

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.ConsentRefused)));
        (await bot.StoredFieldsAsync(chat)).ShouldBeEmpty();
        (await bot.Ledger.StatusAsync(chat.Subject, "callback", locale, CancellationToken.None)).ShouldBe(ConsentStatus.Refused);
    }
}
