using CustomerBot.Knowledge;

namespace CustomerBot.Tests.Knowledge;

/// <summary>
/// How good the answers are on questions nobody put into the content. The bounds lie a little below what was measured when they were
/// written; whoever improves the search raises them.
/// </summary>
public sealed class AnswerQualityTests
{
    [Theory, InlineData("de", 0.80, 0.90), InlineData("en", 0.76, 0.92)]
    public void The_right_entry_is_first_or_among_the_readings(string language, double first, double firstThree)
    {
        var questions = TestQuestion.InScope(language);
        var ranked = questions.Select(question => (question.Expect, Ranked: Readings(question.Text, language))).ToList();

        ((double)ranked.Count(one => one.Ranked.Take(1).Any(one.Expect.Contains)) / ranked.Count).ShouldBeGreaterThanOrEqualTo(first);
        ((double)ranked.Count(one => one.Ranked.Any(one.Expect.Contains)) / ranked.Count).ShouldBeGreaterThanOrEqualTo(firstThree);
    }

    [Theory, InlineData("de", 0.88), InlineData("en", 0.83)]
    public void A_direct_answer_is_seldom_wrong(string language, double precision)
    {
        var direct = TestQuestion
            .InScope(language)
            .Select(question => (question.Expect, Answer: ShippedContent.Finder.Find(question.Text, language) as Answer.Found))
            .Where(one => one.Answer is not null)
            .ToList();

        ((double)direct.Count(one => one.Expect.Contains(one.Answer!.Entry.Id)) / direct.Count).ShouldBeGreaterThanOrEqualTo(precision);
    }

    [Theory, InlineData("de", 0.04), InlineData("en", 0.10)]
    public void What_the_company_has_no_answer_to_is_hardly_ever_answered(string language, double share)
    {
        var questions = TestQuestion.OutOfScope(language);

        var answered = questions.Where(question => ShippedContent.Finder.Find(question.Text, language) is Answer.Found).ToList();

        ((double)answered.Count / questions.Count).ShouldBeLessThanOrEqualTo(
            share,
            string.Join("; ", answered.Select(question => question.Text))
        );
    }

    private static IReadOnlyList<string> Readings(string question, string language) =>
        ShippedContent.Finder.Explain(question, language, 3).Ranked.Select(entry => entry.Id).ToList();
}
