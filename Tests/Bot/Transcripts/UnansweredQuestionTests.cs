using CustomerBot.Knowledge;
using CustomerBot.Privacy;

namespace CustomerBot.Tests.Bot.Transcripts;

/// <summary>Questions without an answer, through the chat.</summary>
public sealed class UnansweredQuestionTests
{
    private const string Question = "Wieso summt mein Zwergflusspferd, antworten Sie an max.muster@gmx.de";

    [Fact]
    public async Task A_question_without_an_answer_is_kept_for_review_with_placeholders()
    {
        using var bot = new TranscriptBot(legalBasis: null, UnansweredQuestions.PurposeId);

        await bot.SayAsync(Question);

        var kept = await bot.Get<UnansweredQuestions>().ListAsync(TestContext.Current.CancellationToken).ToListAsync();
        kept.ShouldHaveSingleItem().Question.ShouldBe("Wieso summt mein Zwergflusspferd, antworten Sie an [E-Mail 1]");
        kept[0].ToString().ShouldBe(nameof(UnansweredQuestion));
    }

    [Fact]
    public async Task It_goes_with_the_person_who_asked()
    {
        using var bot = new TranscriptBot(legalBasis: null, UnansweredQuestions.PurposeId);
        await bot.SayAsync(Question);

        await bot.Get<DataSubjectRights>().EraseAsync(bot.Customer, null, TestContext.Current.CancellationToken);

        (await bot.Get<UnansweredQuestions>().ListAsync(TestContext.Current.CancellationToken).ToListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_kept_unless_the_company_declares_it()
    {
        using var bot = new TranscriptBot(legalBasis: null);

        await bot.SayAsync(Question);

        (await bot.Get<UnansweredQuestions>().ListAsync(TestContext.Current.CancellationToken).ToListAsync()).ShouldBeEmpty();
    }
}
