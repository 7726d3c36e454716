using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Transactions;

/// <summary>The company's systems do not answer when the customer confirms: an honest sentence, another try, one job.</summary>
public sealed class JobOutageTests
{
    /// <summary>Every job in every language.</summary>
    public static TheoryData<string, string> Jobs => JobSteps.InEveryLanguage;

    [Theory, MemberData(nameof(Jobs))]
    public async Task A_job_whose_answer_got_lost_is_settled_by_the_next_try(string job, string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAllBeforeAsync(bot, job);
        var mails = bot.Shop.Mails.Count;
        bot.Watch.LosesReceipts = true;

        await chat.SayAsync(JobSteps.Confirm(job, chat.RawText));
        ShouldNotKnow(chat);
        await chat.SayAsync(chat.Text(nameof(Texts.TryAgain)));
        ShouldNotKnow(chat);
        bot.Shop.Mails.Count.ShouldBe(mails + 1, "the company did it");
        bot.Watch.LosesReceipts = false;
        await bot.RestartAsync();
        await chat.SayAsync(chat.Text(nameof(Texts.TryAgain)));

        chat.AllReplies.ShouldContain(JobSteps.Done(job, chat.RawText));
        bot.Shop.Mails.Count.ShouldBe(mails + 1, "and did it once");
    }

    [Theory, MemberData(nameof(Jobs))]
    public async Task A_job_that_never_arrived_is_done_by_the_next_try(string job, string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAllBeforeAsync(bot, job);
        var mails = bot.Shop.Mails.Count;
        bot.Watch.LosesJobs = true;

        await chat.SayAsync(JobSteps.Confirm(job, chat.RawText));
        ShouldNotKnow(chat);
        bot.Shop.Mails.Count.ShouldBe(mails, "nothing is half done");
        bot.Watch.LosesJobs = false;
        await chat.SayAsync(chat.Text(nameof(Texts.TryAgain)));

        chat.AllReplies.ShouldContain(JobSteps.Done(job, chat.RawText));
        bot.Shop.Mails.Count.ShouldBe(mails + 1);
    }

    [Theory, MemberData(nameof(Jobs))]
    public async Task Who_gives_up_is_not_told_that_nothing_was_done(string job, string locale)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat(locale);
        await chat.SayAllBeforeAsync(bot, job);
        bot.Watch.LosesReceipts = true;
        await chat.SayAsync(JobSteps.Confirm(job, chat.RawText));

        await chat.SayAsync(chat.Text(nameof(Texts.Human)));
        chat.AllReplies.ShouldContain(bot.Declarations.Controller.ContactPhone);
        ShouldNotKnow(chat);
        await chat.SayAsync(chat.Text(nameof(Texts.Cancel)));

        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.JobLeftOpen)));
    }

    private static void ShouldNotKnow(Chat chat)
    {
        chat.LastReply.ShouldBe(chat.Text(nameof(Texts.JobOutcomeUnknown)));
        chat.Buttons.ShouldContain(chat.Text(nameof(Texts.TryAgain)));
    }
}
