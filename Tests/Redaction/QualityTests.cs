using CustomerBot.Bot.Commands.Redact;

namespace CustomerBot.Tests.Redaction;

/// <summary>The promised figures, on the development set and on contexts written for this project.</summary>
public sealed class QualityTests(ITestOutputHelper output)
{
    private static readonly Lazy<Evaluation> _development = new(() => Contexts.Evaluate(Contexts.Development));

    public static TheoryData<string, double> Promises =>
        new()
        {
            { "EMAIL", 0.99 },
            { "IBAN", 0.99 },
            { "CREDIT_CARD", 0.99 },
            { "IP_ADDRESS", 0.99 },
            { "PHONE", 0.98 },
            { "CUSTOMER_NUMBER", 0.97 },
            { "PASSWORD", 0.97 },
            { "OTP", 0.97 },
            { "DATE_OF_BIRTH", 0.97 },
            { "TAX_ID", 0.97 },
            { "SOCIAL_SECURITY", 0.97 },
            { "HEALTH_INSURANCE", 0.97 },
            { "PASSPORT", 0.97 },
            { "ID_CARD", 0.97 },
            { "LICENSE_PLATE", 0.93 },
            { "USERNAME", 0.97 },
            { "ADDRESS", 0.93 },
            { "PERSON", 0.92 },
        };

    [Theory, MemberData(nameof(Promises))]
    public void Personal_data_of_each_kind_is_found_in_the_development_set(string type, double promise) =>
        _development.Value.RecallOf(type).ShouldBeGreaterThanOrEqualTo(promise);

    [Fact]
    public void Clean_messages_of_the_development_set_stay_as_they_are() => _development.Value.Touched.ShouldBeLessThanOrEqualTo(0.04);

    [Fact]
    public void Other_words_of_the_development_set_stay_as_they_are() => _development.Value.OverRedacted.ShouldBeLessThanOrEqualTo(0.005);

    [
        Theory,
        InlineData("contexts-a.txt"),
        InlineData("contexts-b.txt"),
        InlineData("contexts-c.txt"),
        InlineData("contexts-d.txt"),
        InlineData("contexts-e.txt")
    ]
    public void Personal_data_is_found_in_contexts_of_our_own_also_without_capitals_and_umlauts(string file)
    {
        foreach (var style in Styles.All)
        {
            var evaluation = Contexts.Evaluate(Contexts.Written(file, style.Change));

            output.WriteLine($"{file}, {style.Name}");
            using var figures = new StringWriter();
            evaluation.Print(figures, worst: 5);
            output.WriteLine(figures.ToString());
            evaluation.Recall.ShouldBeGreaterThanOrEqualTo(0.95, $"{file}, {style.Name}");
            evaluation.OverRedacted.ShouldBeLessThanOrEqualTo(0.01, $"{file}, {style.Name}");
            evaluation.Touched.ShouldBeLessThanOrEqualTo(0.04, $"{file}, {style.Name}");
        }
    }

    /// <summary>Sets that the rules were tuned on: no honest figure, but what was won must not be lost again.</summary>
    [
        Theory,
        InlineData("kinds.jsonl", 0.99, 0.01),
        InlineData("obf-a.jsonl", 0.96, 0.005),
        InlineData("obf-b.jsonl", 0.93, 0.01),
        InlineData("clean.jsonl", 0, 0.005),
        InlineData("clean2.jsonl", 0, 0.01),
        InlineData("tuned-general.jsonl", 0.95, 0.005),
        InlineData("tuned-secrets.jsonl", 0.97, 0.005),
        InlineData("tuned-disguised.jsonl", 0.92, 0.005),
        InlineData("tuned-dictated.jsonl", 0.9, 0.015),
        InlineData("tuned-hard.jsonl", 0.85, 0.005)
    ]
    public void What_was_found_once_is_found_again(string file, double recall, double otherCharacters)
    {
        var evaluation = Contexts.Evaluate(Contexts.Annotated(file));

        evaluation.Recall.ShouldBeGreaterThanOrEqualTo(recall);
        evaluation.OverRedacted.ShouldBeLessThanOrEqualTo(otherCharacters);
    }

    [
        Theory,
        InlineData("tuned-announced.txt", 0.965, 0.03),
        InlineData("tuned-obfuscated.txt", 0.95, 0.03),
        InlineData("tuned-addresses.txt", 0.92, 0.06)
    ]
    public void Written_examples_are_found_and_their_lookalikes_stay(string file, double recall, double touched)
    {
        var evaluation = Contexts.Evaluate(Contexts.Written(file));

        evaluation.Recall.ShouldBeGreaterThanOrEqualTo(recall);
        evaluation.Touched.ShouldBeLessThanOrEqualTo(touched);
    }

    /// <summary>
    /// Messages of several writers who had not seen the redactor. No rule and no training has seen them: look at the figures, never at
    /// the messages, or they are worth nothing.
    /// </summary>
    [
        Theory,
        InlineData("unseen-mixed.jsonl", 0.97, 0.04, 0.005),
        InlineData("unseen-identifiers.jsonl", 0.97, 0.04, 0.005),
        InlineData("unseen-hard.jsonl", 0.9, 0.04, 0.007),
        InlineData("unseen-disguised.jsonl", 0.88, 0.08, 0.012)
    ]
    public void Personal_data_is_found_in_messages_that_nothing_was_tuned_on(
        string file,
        double recall,
        double touched,
        double otherCharacters
    )
    {
        var evaluation = Contexts.Evaluate(Contexts.Annotated(file));

        evaluation.Recall.ShouldBeGreaterThanOrEqualTo(recall);
        evaluation.Touched.ShouldBeLessThanOrEqualTo(touched);
        evaluation.OverRedacted.ShouldBeLessThanOrEqualTo(otherCharacters);
    }

    /// <summary>Filled from <c>templates-13.txt</c>, which the training of the names leaves out.</summary>
    [Fact]
    public void Names_are_found_in_messages_nothing_was_trained_on_and_clean_ones_stay()
    {
        var evaluation = Contexts.Evaluate(Contexts.Annotated("unseen-names.jsonl"));

        evaluation.RecallOf("PERSON").ShouldBeGreaterThanOrEqualTo(0.92);
        evaluation.Touched.ShouldBeLessThanOrEqualTo(0.02);
        evaluation.OverRedacted.ShouldBeLessThanOrEqualTo(0.003);
    }
}
