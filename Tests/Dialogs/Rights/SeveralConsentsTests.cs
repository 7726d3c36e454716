using CustomerBot.Privacy;
using CustomerBot.Tests.Privacy.Declaring;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Rights;

public sealed class SeveralConsentsTests : IDisposable
{
    private readonly DeclarationsCopy _declarations = new();

    public SeveralConsentsTests() => _declarations.Add("callback", "newsletter");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _declarations.Dispose();

    [Theory]
    [InlineData("de-DE", "1", "newsletter")]
    [InlineData("de-DE", "die zweite", "callback")]
    [InlineData("de-DE", "Alle", "")]
    [InlineData("de-DE", "Keine", "callback newsletter")]
    [InlineData("en-GB", "2", "callback")]
    [InlineData("en-GB", "all", "")]
    [InlineData("en-GB", "none", "callback newsletter")]
    public async Task Several_consents_are_listed_and_exactly_the_chosen_ones_are_withdrawn(string locale, string choice, string left)
    {
        await using var bot = await TestBot.StartAsync([new("Privacy:DeclarationsPath", _declarations.FullName)]);
        var chat = bot.OpenChat(locale);
        foreach (var purpose in new[] { "callback", "newsletter" })
        {
            await bot.Ledger.RecordAsync(chat.Subject, purpose, Decision.Given, "?", locale[..2], Token);
        }

        await chat.SayAsync(chat.Text(nameof(Texts.WithdrawConsent)));
        chat.LastReply.ShouldContain("1. ");
        chat.LastReply.ShouldContain("2. ");
        await chat.SayAsync(choice);

        var active = await bot.Ledger.ActiveAsync(chat.Subject, Token);
        string.Join(' ', active.Select(consent => consent.PurposeId)).ShouldBe(left);
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task An_unclear_choice_withdraws_nothing_and_asks_again(string locale)
    {
        await using var bot = await TestBot.StartAsync([new("Privacy:DeclarationsPath", _declarations.FullName)]);
        var chat = bot.OpenChat(locale);
        foreach (var purpose in new[] { "callback", "newsletter" })
        {
            await bot.Ledger.RecordAsync(chat.Subject, purpose, Decision.Given, "?", locale[..2], Token);
        }

        await chat.SayAsync(chat.Text(nameof(Texts.WithdrawConsent)));
        await chat.SayAsync("hm");

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.WithdrawUnclear)));
        (await bot.Ledger.ActiveAsync(chat.Subject, Token)).Count.ShouldBe(2);
    }
}
