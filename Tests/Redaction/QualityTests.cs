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
}
