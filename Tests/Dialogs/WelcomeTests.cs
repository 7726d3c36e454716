using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs;

public sealed class WelcomeTests
{
    [Theory, InlineData("de-DE", "kein Mensch"), InlineData("en-GB", "not a person")]
    public async Task The_first_message_says_that_a_machine_answers_and_where_privacy_and_people_are(string locale, string machine)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);

        await chat.OpenAsync();

        chat.LastReply.ShouldContain(machine);
        chat.LastReply.ShouldContain("(https://chat.example/privacy)");
        chat.LastReply.ShouldContain(bot.Declarations.Controller.LegalNoticeUrl);
        chat.LastReply.ShouldContain(chat.Text(nameof(Texts.Human)));
        chat.LastReply.ShouldContain(bot.Declarations.Controller.ServiceHours(locale));
        chat.Buttons.ShouldContain(chat.Text(nameof(Texts.Human)));
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task It_is_shown_once_per_conversation_also_over_a_restart(string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.OpenAsync();

        await bot.RestartAsync();
        await chat.OpenAsync();

        chat.Replies.ShouldBeEmpty();
    }
}
