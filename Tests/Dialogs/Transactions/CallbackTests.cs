using CustomerBot.Backend;
using CustomerBot.Privacy;
using CustomerBot.Storage;
using CustomerBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CustomerBot.Tests.Dialogs.Transactions;

public sealed class CallbackTests
{
    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_callback_reaches_the_team_and_the_chat_keeps_its_receipt_only(string locale)
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
        (await bot.WaitingCallbacksAsync()).ShouldBe([new("Erika Muster", "+495611234567", "Rechnung, gern vormittags", locale[..2])]);
        (await bot.StoredFieldsAsync(chat)).ShouldBe(["callback.receiptNumber", "callback.receivedAt"]);
        var number = (await bot.StoredCallbacksAsync(chat))[0].GetProperty("receiptNumber").GetString()!;
        chat.LastReply.ShouldContain(number);
        bot.Shop.Mails.ShouldHaveSingleItem().Text.ShouldContain(number);
        (await bot.StoredConversationAsync(chat)).ShouldNotContain("Muster");
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
        (await bot.WaitingCallbacksAsync()).ShouldBeEmpty();
        (await bot.Ledger.StatusAsync(chat.Subject, "callback", locale, CancellationToken.None)).ShouldBe(ConsentStatus.Refused);
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task Without_a_call_list_of_the_company_the_bot_keeps_the_wish_for_its_staff(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        bot.Change = services => services.AddSingleton<ICallbacks, NoCallList>();
        await bot.RestartAsync();
        var chat = bot.OpenChat(locale);

        await CallbackSteps.GoToAsync(chat, 5);
        await CallbackSteps.FinishAsync(chat, 5);

        chat.LastReply.ShouldStartWith(chat.Text(nameof(Texts.CallbackKept), "", "", "").Split('(')[0]);
        (await bot.StoredFieldsAsync(chat)).ShouldBe(["callback.name", "callback.phoneNumber", "callback.requestedAt", "callback.topic"]);
    }

    [Fact]
    public async Task The_same_wish_on_another_day_is_another_wish()
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE");
        string[] wish = ["Rückruf anfragen", "Erika Muster", "0561 1234567", "Rechnung", "Ja, anfragen"];
        await CallbackSteps.GoToAsync(chat, 5);
        await CallbackSteps.FinishAsync(chat, 5);

        await chat.SayAllAsync(wish);
        (await bot.WaitingCallbacksAsync()).ShouldHaveSingleItem();
        bot.Clock.Advance(TimeSpan.FromDays(1));
        await chat.SayAllAsync(wish);

        (await bot.WaitingCallbacksAsync()).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("de-DE", "Einwilligung widerrufen")]
    [InlineData("en-GB", "withdraw consent")]
    [InlineData("de-DE", "Meine Daten löschen", "Endgültig löschen")]
    [InlineData("en-GB", "delete my data", "Delete for good")]
    public async Task Withdrawn_or_erased_the_callback_leaves_the_list_of_the_team(string locale, params string[] words)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await CallbackSteps.GoToAsync(chat, 5);
        await CallbackSteps.FinishAsync(chat, 5);
        (await bot.WaitingCallbacksAsync()).ShouldHaveSingleItem();

        await chat.SayAllAsync(words);

        (await bot.WaitingCallbacksAsync()).ShouldBeEmpty(chat.AllReplies);
        bot.Shop.Mails.Count.ShouldBe(2);
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_withdrawal_that_the_team_cannot_be_told_of_is_in_force_and_says_what_to_do(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await CallbackSteps.GoToAsync(chat, 5);
        await CallbackSteps.FinishAsync(chat, 5);
        bot.Watch.IsBackendDown = true;

        await chat.SayAsync(chat.Text(nameof(Texts.WithdrawConsent)));

        chat.Replies[0].Text.ShouldContain(bot.Declarations.Controller.ContactPhone);
        (await bot.Ledger.ActiveAsync(chat.Subject, CancellationToken.None)).ShouldBeEmpty();
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task After_an_erasure_the_team_is_told_as_soon_as_its_system_is_back(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await CallbackSteps.GoToAsync(chat, 5);
        await CallbackSteps.FinishAsync(chat, 5);
        bot.Watch.IsBackendDown = true;
        await chat.SayAllAsync(chat.Text(nameof(Texts.RightsErase)), chat.Text(nameof(Texts.EraseConfirm)));
        (await bot.StoredFieldsAsync(chat)).ShouldBeEmpty();

        await bot.RestartAsync();
        (await bot.Get<WithdrawnCallbacks>().TellWaitingAsync(CancellationToken.None)).ShouldBe(1);
        (await bot.WaitingCallbacksAsync()).ShouldHaveSingleItem();
        bot.Watch.IsBackendDown = false;
        using var delivery = bot.Get<IEnumerable<IHostedService>>().OfType<WithdrawnCallbackDelivery>().Single();
        await delivery.StartAsync(CancellationToken.None);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while ((await bot.WaitingCallbacksAsync()).Count > 0)
        {
            await timer.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }

        await delivery.StopAsync(CancellationToken.None);
        (await bot.WaitingCallbacksAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_withdrawal_that_was_changed_on_the_disk_holds_up_no_other()
    {
        await using var bot = await TestBot.StartAsync();
        List<Chat> chats = [bot.OpenChat("de-DE"), bot.OpenChat("en-GB")];
        foreach (var chat in chats)
        {
            await CallbackSteps.GoToAsync(chat, 5);
            await CallbackSteps.FinishAsync(chat, 5);
        }

        bot.Watch.IsBackendDown = true;
        foreach (var chat in chats)
        {
            await chat.SayAsync(chat.Text(nameof(Texts.WithdrawConsent)));
        }

        await ChangeOneAsync(bot.Get<IRecordStore>(), "callback-withdrawal");
        bot.Watch.IsBackendDown = false;

        (await bot.Get<WithdrawnCallbacks>().TellWaitingAsync(CancellationToken.None)).ShouldBe(1, "the changed one waits");
        (await bot.WaitingCallbacksAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_number_that_was_asked_for_too_often_is_refused_with_the_other_ways()
    {
        await using var bot = await TestBot.StartAsync();
        for (var wish = 0; wish < 3; wish++)
        {
            var other = bot.OpenChat("de-DE");
            await CallbackSteps.GoToAsync(other, 5);
            await CallbackSteps.FinishAsync(other, 5);
        }

        var chat = bot.OpenChat("de-DE");
        await CallbackSteps.GoToAsync(chat, 5);
        await CallbackSteps.FinishAsync(chat, 5);

        chat.LastReply.ShouldContain(bot.Declarations.Controller.ContactEmail);
        (await bot.WaitingCallbacksAsync()).Count.ShouldBe(3);
        (await bot.StoredFieldsAsync(chat)).ShouldBeEmpty();
    }

    private sealed class NoCallList : ICallbacks
    {
        public Task<JobReceipt?> RequestAsync(Callback callback, string idempotencyKey, CancellationToken cancellationToken) =>
            Task.FromResult<JobReceipt?>(null);

        public Task<JobReceipt?> WithdrawAsync(string receiptNumber, string idempotencyKey, CancellationToken cancellationToken) =>
            Task.FromResult<JobReceipt?>(null);
    }

    private static async Task ChangeOneAsync(IRecordStore records, string kind)
    {
        await foreach (var record in records.ByKindAsync(kind, null, CancellationToken.None))
        {
            var content = record.Content.ToArray();
            content[^1] ^= 1;
            var changed = new RecordChange.Put(record.Key, record.Owner, record.Kind, record.ExpiresAt, content);
            await records.WriteAsync([changed], CancellationToken.None);
            return;
        }
    }
}
