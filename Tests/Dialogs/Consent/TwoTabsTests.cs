using CustomerBot.Privacy;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Consent;

/// <summary>One customer in two tabs against a model of consent: a state and what is stored, nothing else.</summary>
public sealed class TwoTabsTests
{
    private static readonly string[] Moves =
    [
        .. "Rückruf anfragen,Einverstanden,Nein danke,Einwilligung geben,Erika Muster,0561 1234567,Keine Angabe,Ja anfragen".Split(','),
        .. "Einverstanden,Erika Muster,0561 1234567,Keine Angabe,Ja anfragen".Split(','),
        .. "Einwilligung widerrufen,Ja löschen,Nein behalten,abbrechen,Neustart,zurück,hm".Split(','),
    ];

    [Theory, InlineData(11), InlineData(12), InlineData(13)]
    public async Task Nothing_is_stored_while_consent_is_not_in_force(int seed)
    {
        await using var bot = await TestBot.StartAsync();
        Chat[] tabs = [bot.OpenChat("de-DE"), bot.OpenSecondTab("de-DE")];
        var random = new Random(seed);
        var stored = 0;
        var granted = 0;

        for (var turn = 0; turn < 300; turn++)
        {
            var before = await StatusAsync(bot, tabs[0]);
            var tab = tabs[random.Next(2)];
            var move = Moves[random.Next(Moves.Length)];
            await tab.SayAsync(move);
            var after = await StatusAsync(bot, tabs[0]);

            var now = (await bot.StoredCallbacksAsync(tabs[0])).Count;
            (now <= stored || before == ConsentStatus.Given).ShouldBeTrue($"stored after {move} while consent was {before}");
            (after != ConsentStatus.Given || before == ConsentStatus.Given || move == "Einverstanden").ShouldBeTrue($"given by {move}");
            granted += after == ConsentStatus.Given && before != ConsentStatus.Given ? 1 : 0;
            stored = now;
        }

        granted.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_withdrawal_in_one_tab_stops_the_other_before_it_stores()
    {
        await using var bot = await TestBot.StartAsync();
        var one = bot.OpenChat("de-DE");
        var other = bot.OpenSecondTab("de-DE");
        await CallbackSteps.GoToAsync(one, 5);

        await other.SayAsync("Einwilligung widerrufen");
        await one.SayAsync(one.Text(nameof(Texts.CallbackConfirm)));

        one.LastReply.ShouldBe(one.Text(nameof(Texts.ConsentGone)));
        (await bot.StoredFieldsAsync(one)).ShouldBeEmpty();
    }

    private static Task<ConsentStatus> StatusAsync(TestBot bot, Chat chat) =>
        bot.Ledger.StatusAsync(chat.Subject, "callback", "de", CancellationToken.None);
}
