using CustomerBot.Knowledge;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CustomerBot.Tests.Knowledge;

public sealed class AnswerFinderTests
{
    [Theory]
    [InlineData("de", "Wie lange dauert die Lieferung?", "delivery-time")]
    [InlineData("de", "wie lange dauert die liferung", "delivery-time")]
    [InlineData("de", "Hallo, was kostet der Versand? Danke", "shipping-cost")]
    [InlineData("de", "RÜCKRUF ANFRAGEN", "callback")]
    [InlineData("de", "rueckruf anfragen", "callback")]
    [InlineData("de", "Rücksendeetikett verloren", "return-label")]
    [InlineData("de-AT", "retoure anmelden", "return-how")]
    [InlineData("en", "How long does delivery take?", "delivery-time")]
    [InlineData("en-GB", "i forgot my pasword", "password-reset")]
    [InlineData("en", "hi, can you call me back please", "callback")]
    public void A_clear_question_is_answered_at_once(string language, string question, string id)
    {
        ShippedContent.Finder.Find(question, language).ShouldBeOfType<Answer.Found>().Entry.Id.ShouldBe(id);
    }

    [Theory]
    [InlineData("de", "hallo")]
    [InlineData("de", "Guten Tag")]
    [InlineData("de", "vielen dank, alles klar")]
    [InlineData("de", "asdfghjkl")]
    [InlineData("de", "???")]
    [InlineData("de", "")]
    [InlineData("de", "   ")]
    [InlineData("de", "👍")]
    [InlineData("en", "hello")]
    [InlineData("en", "thank you, bye")]
    [InlineData("en", "مرحبا كيف حالك")]
    [InlineData("fr", "Quand arrive mon colis ?")]
    [InlineData("", "hallo")]
    public void Small_talk_and_what_cannot_be_read_are_unknown(string language, string question)
    {
        ShippedContent.Finder.Find(question, language).ShouldBeOfType<Answer.Unknown>();
    }

    [Theory, InlineData("de"), InlineData("en")]
    public void Every_question_and_wording_finds_its_own_entry(string language)
    {
        var finder = ShippedContent.Finder;
        var lost =
            from entry in finder.Entries(language)
            from phrasing in entry.Phrasings
            where finder.Find(phrasing, language) is not Answer.Found found || found.Entry.Id != entry.Id
            select $"{entry.Id}: {phrasing}";

        lost.ShouldBeEmpty("Two entries have the same wording; take it from the one it fits less.");
    }

    [Theory, InlineData("de"), InlineData("en")]
    public void An_unsure_answer_offers_one_to_three_different_readings(string language)
    {
        var unsure = TestQuestion
            .InScope(language)
            .Select(question => ShippedContent.Finder.Find(question.Text, language))
            .OfType<Answer.Unsure>()
            .ToList();

        unsure.ShouldNotBeEmpty();
        foreach (var answer in unsure)
        {
            answer.Readings.Count.ShouldBeInRange(1, 3);
            answer.Readings.Distinct().Count().ShouldBe(answer.Readings.Count);
        }
    }

    [Fact]
    public void The_thresholds_are_the_operators()
    {
        using var careful = ShippedContent.Services(
            ShippedContent.Path,
            ("Knowledge:FoundThreshold", "1"),
            ("Knowledge:UnsureThreshold", "1")
        );
        using var bold = ShippedContent.Services(
            ShippedContent.Path,
            ("Knowledge:FoundThreshold", "0"),
            ("Knowledge:UnsureThreshold", "0")
        );

        careful.GetRequiredService<AnswerFinder>().Find("wo bleibt denn bloß mein zelt", "de").ShouldBeOfType<Answer.Unknown>();
        bold.GetRequiredService<AnswerFinder>().Find("wo bleibt denn bloß mein zelt", "de").ShouldBeOfType<Answer.Found>();
    }

    [Theory]
    [InlineData("Knowledge:FoundThreshold", "1.5")]
    [InlineData("Knowledge:UnsureThreshold", "0.9")]
    [InlineData("Knowledge:UnsureThreshold", "-0.1")]
    [InlineData("Knowledge:RefreshInterval", "00:00:00.5")]
    [InlineData("Knowledge:ContentPath", " ")]
    public void A_wrong_setting_is_named_with_its_remedy(string key, string value)
    {
        using var services = ShippedContent.Services(ShippedContent.Path, (key, value));

        var failure = Should
            .Throw<OptionsValidationException>(() => services.GetRequiredService<AnswerFinder>())
            .Failures.ShouldHaveSingleItem();

        failure.ShouldStartWith(key);
        failure.ShouldContain("Set it");
    }

    [Fact]
    public void Very_long_and_hostile_texts_are_answered_like_any_other()
    {
        string[] texts =
        [
            new('a', 100_000),
            string.Concat(Enumerable.Repeat("wie lange dauert die lieferung ", 2000)),
            "\u202Eabc\u0000\uD800 \u200B",
            "field:value AND (x OR y) ~2 ^3 \"",
            new('?', 5000),
        ];

        foreach (var text in texts)
        {
            Should.NotThrow(() => ShippedContent.Finder.Find(text, "de"));
        }
    }

    [Fact]
    public void Many_threads_get_the_same_answers_as_one()
    {
        var questions = TestQuestion.InScope("de").Select(question => question.Text).ToList();
        var alone = questions.ConvertAll(Ask);

        var together = questions.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(Ask).ToList();

        together.ShouldBe(alone);

        static string Ask(string question) =>
            ShippedContent.Finder.Find(question, "de") switch
            {
                Answer.Found found => found.Entry.Id,
                Answer.Unsure unsure => string.Join(' ', unsure.Readings.Select(entry => entry.Id)),
                _ => "-",
            };
    }
}
