using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Consent;

public sealed class ConsentCardFollowsTests
{
    [Theory, InlineData("de-DE", "10 Tagen"), InlineData("en-GB", "10 days")]
    public async Task The_consent_card_names_the_period_that_the_declaration_says_now(string locale, string period)
    {
        using var changed = new Privacy.Declaring.DeclarationsCopy();
        changed.Edit("callback", "\"deleteAfter\": \"P30D\"", "\"deleteAfter\": \"P10D\"");
        await using var bot = await TestBot.StartAsync([new("Privacy:DeclarationsPath", changed.FullName)]);
        var chat = bot.OpenChat(locale);

        await chat.SayAsync(chat.Text(nameof(Texts.RequestCallback)));

        chat.AllReplies.ShouldContain(period);
        chat.AllReplies.ShouldNotContain("30");
    }
}
