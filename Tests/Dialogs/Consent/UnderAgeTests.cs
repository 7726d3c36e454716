using CustomerBot.Dialogs.Consent;
using CustomerBot.Privacy;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Consent;

public sealed class UnderAgeTests
{
    [Theory, InlineData("de-DE", "Ich bin 14"), InlineData("de-DE", "ja, ich bin 15 Jahre alt"), InlineData("en-GB", "I'm only 13")]
    public async Task Who_is_too_young_is_told_and_nothing_is_stored(string locale, string statement)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAsync(chat.Text(nameof(Texts.RequestCallback)));

        await chat.SayAsync(statement);

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.ConsentTooYoung), 16));
        (await bot.Ledger.StatusAsync(chat.Subject, "callback", locale, CancellationToken.None)).ShouldBe(ConsentStatus.None);
        await chat.SayAsync(chat.Text(nameof(Texts.TopicDelivery)));
        chat.LastReply.ShouldContain("/delivery-time");
    }

    [Theory]
    [InlineData("ich bin 16", 16)]
    [InlineData("Bin erst 12.", 12)]
    [InlineData("17 Jahre alt", 17)]
    [InlineData("i am 40 years old", 40)]
    [InlineData("ich bin um 14 Uhr da", null)]
    [InlineData("14", null)]
    [InlineData("", null)]
    public void A_stated_age_is_read(string text, int? expected) => StatedAge.Read(text).ShouldBe(expected);
}
