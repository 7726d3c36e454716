using CustomerBot.Dialogs.Consent;
using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Tests.Dialogs.Consent;

public sealed class ConsentAnswerTests
{
    /// <summary>Expected reading and typed answer: German and English, dialect, typos, questions, hedged and ironic answers.</summary>
    private static readonly (ConsentAnswer Expected, string Text)[] Table =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "Dialogs", "consent-answers.tsv"))
            .Select(line => line.Split('\t'))
            .Select(row => (Enum.Parse<ConsentAnswer>(row[0]), row[1])),
    ];

    [Fact]
    public void The_table_is_large_enough_to_mean_something() => Table.Length.ShouldBeGreaterThanOrEqualTo(300);

    [Fact]
    public void Every_typed_answer_is_read_as_expected()
    {
        var misread = Table
            .Select(row => (row.Expected, Read: ConsentAnswers.Read(row.Text), row.Text))
            .Where(row => row.Read != row.Expected)
            .Select(row => $"{row.Text}: {row.Read} instead of {row.Expected}");

        misread.ShouldBeEmpty();
    }

    [Fact]
    public void No_other_answer_ever_becomes_a_yes()
    {
        var others = Table.Where(row => row.Expected != ConsentAnswer.Yes).Select(row => row.Text).ToList();

        others.Where(text => ConsentAnswers.Read(text) == ConsentAnswer.Yes).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("?"), InlineData(" …"), InlineData(" ;)"), InlineData(" 🙄"), InlineData(" /s")]
    [
        InlineData(" vielleicht"),
        InlineData(" aber nur heute"),
        InlineData(" wenn es kostenlos ist"),
        InlineData(" nicht"),
        InlineData(" oder nein")
    ]
    [InlineData(" maybe"), InlineData(" but only today"), InlineData(" if it is free"), InlineData(" not"), InlineData(" xyz")]
    public void A_yes_with_a_doubt_behind_it_is_no_yes(string doubt) =>
        KnownPhrases
            .All(nameof(Words.ConsentYes))
            .Where(phrase => ConsentAnswers.Read(phrase + doubt) == ConsentAnswer.Yes)
            .ShouldBeEmpty();
}
