using CustomerBot.Tests.Privacy.Declaring;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Rights;

public sealed class ErasureReceiptTests : IDisposable
{
    private readonly DeclarationsCopy _declarations = new();

    public void Dispose() => _declarations.Dispose();

    [Theory, InlineData("de-DE", "8 Jahren"), InlineData("en-GB", "8 years")]
    public async Task The_receipt_says_what_the_company_must_keep_by_law_and_where(string locale, string period)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = await EraseAsync(bot, locale);

        bot.Declarations.Controller.KeptByLaw.ShouldNotBeEmpty();
        foreach (var kept in bot.Declarations.Controller.KeptByLaw)
        {
            chat.LastReply.ShouldContain($"{kept.What.For(locale)} {kept.Where.For(locale)}");
            chat.LastReply.ShouldContain(kept.Law.For(locale));
        }

        chat.LastReply.ShouldContain(period);
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_company_that_must_keep_nothing_says_nothing_of_it(string locale)
    {
        _declarations.DropKeptByLaw();
        await using var bot = await TestBot.StartAsync([new("Privacy:DeclarationsPath", _declarations.FullName)]);

        var chat = await EraseAsync(bot, locale);

        chat.LastReply.ShouldContain("D-");
        chat.LastReply.ShouldNotContain("17");
    }

    private static async Task<Chat> EraseAsync(TestBot bot, string locale)
    {
        var chat = bot.OpenChat(locale);
        await CallbackSteps.GoToAsync(chat, 1);
        await CallbackSteps.FinishAsync(chat, 1);
        await chat.SayAsync(chat.Text(nameof(Texts.RightsErase)));
        await chat.SayAsync(chat.Text(nameof(Texts.EraseConfirm)));
        return chat;
    }
}
