using CustomerBot.Dialogs;
using CustomerBot.Dialogs.Interruptions;
using CustomerBot.Tests.Knowledge;

namespace CustomerBot.Tests.Dialogs.Understanding;

/// <summary>What people want of the bot, in sentences of their own.</summary>
public sealed class WishTests
{
    private const string Content = "content";

    /// <summary>What an entry of the content is about and the bot can also do at once.</summary>
    private static readonly Dictionary<string, string[]> WishesOf = new()
    {
        ["human"] = ["Human"],
        ["my-data"] = ["MyData", "EraseMyData"],
        ["consent-withdraw"] = ["WithdrawConsent"],
        ["withdrawal"] = ["WithdrawContract"],
        ["order-cancel"] = ["order-cancel"],
        ["order-status"] = ["order-status"],
        ["return-how"] = ["return"],
    };

    /// <summary>Rows of wish and sentence; the wish is an interruption, an action of the catalogue, or "content" for what the content answers.</summary>
    public static TheoryData<string, string> Wishes =>
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "Dialogs", "wishes.tsv"))
                .Select(line => line.Split('\t'))
                .Select(row => (row[0], row[1])),
        ];

    [Theory, InlineData("de"), InlineData("en")]
    public void A_question_that_the_content_answers_is_no_command_for_something_else(string language)
    {
        foreach (var question in TestQuestion.InScope(language).Concat(TestQuestion.OutOfScope(language)))
        {
            string[] meant = [Content, .. question.Expect.SelectMany(entry => WishesOf.GetValueOrDefault(entry, []))];

            meant.ShouldContain(WishOf(question.Text), question.Text);
        }
    }

    [Theory, InlineData("de"), InlineData("en")]
    public void The_questions_of_the_content_itself_are_left_to_it(string language) =>
        ShippedContent
            .Finder.Entries(language)
            .ShouldAllBe(entry => WishOf(entry.Question) == Content || WishOf(entry.Question) == entry.Action);

    private static string WishOf(string sentence) =>
        InterruptionReader.Read(sentence)?.ToString() ?? DialogCatalog.AskedForBy(sentence)?.Action ?? Content;
}
