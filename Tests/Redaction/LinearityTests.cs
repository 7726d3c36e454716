using CustomerBot.Redaction;

namespace CustomerBot.Tests.Redaction;

/// <summary>Counts steps, not time: twice the text may cost about twice the steps, whatever the text is.</summary>
public sealed class LinearityTests
{
    private const int Small = 20_000;

    public static TheoryData<string> Adversaries =>
        [
            "a",
            "1",
            "1 ",
            "0",
            "+",
            "(",
            "@",
            "a@",
            "a.",
            "::",
            "1:",
            "&",
            "%",
            "-",
            "A-B 1 ",
            "1.1.",
            "1.1.1980 ",
            "DE89 ",
            "a-",
            "null ",
            "Anna ",
            "anna-",
            "am ",
            "Am Markt ",
            "12 ",
            "straße ",
            "passwort ",
            "passwort:",
            "(0",
            "\n",
            "\u200B",
            "e\u0301",
            "/",
            "?a=1",
            "10115 Berlin ",
            "BS1 ",
            "geb ",
            "x@y.",
            "at punkt ",
            "max at gmx ",
            "punkt max ",
            "(at)",
            "klein a ",
            "web unter ",
            "eins punkt ",
            "DE * 1 ",
            "1234 * ",
            "a-b ",
        ];

    [Theory, MemberData(nameof(Adversaries))]
    public void Twice_the_text_costs_twice_the_steps(string piece)
    {
        var once = Steps(Repeat(piece, Small));
        var twice = Steps(Repeat(piece, Small * 2));

        twice.ShouldBeLessThanOrEqualTo((once * 21 / 10) + 1000);
    }

    [Theory, InlineData("a@"), InlineData("@"), InlineData("Anna-")]
    public void Ten_megabytes_cost_a_bounded_number_of_steps_for_each_character(string piece) =>
        Steps(Repeat(piece, 10_000_000)).ShouldBeLessThan(10_000_000L * 20);

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static long Steps(string text)
    {
        var before = Scan.Work;
        Redactors.Standard.Find(text);
        return Scan.Work - before;
    }
}
