using CustomerBot.Dialogs;
using CustomerBot.Knowledge;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerBot.Tests.Knowledge;

public sealed class KnowledgeCheckTests : IDisposable
{
    private static readonly HashSet<string> Actions = ["callback", "human", "privacy", "my-data", "withdraw-consent"];
    private readonly ContentFolderForTest _folder = new();

    [Fact]
    public void The_shipped_content_is_without_problems()
    {
        using var services = ShippedContent.Services(ShippedContent.Path);

        services.GetRequiredService<KnowledgeCheck>().Run(DialogsServices.KnownActions).ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_folder_is_a_problem()
    {
        Check().ShouldHaveSingleItem().Problem.ShouldContain("no content");
    }

    [Theory]
    [InlineData("id: b\nquestion: Was?", "Das.", 2, "not the name of the file")]
    [InlineData("id: a\nquestion: Was?\naction: refund", "Das.", 4, "no dialog \"refund\"")]
    [InlineData("id: a\nquestion: Was?\nwordings:\n  - wie\n  - ''", "Das.", 6, "wording is empty")]
    [InlineData("id: a\nquestion: Was?\nwordings: [wie, WIE]", "Das.", 4, "also a phrasing")]
    [InlineData("id: a\nquestion: Was?\nlinks:\n  - /help/de/gone", "Das.", 5, "is dead")]
    [InlineData("id: a\nquestion: Was?\nlinks:\n  - http://a.example", "Das.", 5, "cannot be followed")]
    [InlineData("id: a\nquestion: Was?\nlinks:\n  - /prices", "Das.", 5, "is dead")]
    [InlineData("id: a\nquestion: Was?", "Eins.\n\nSiehe [dort](/help/de/gone).", 7, "is dead")]
    [InlineData("id: a\nquestion: Was?", "Siehe [dort](seite.html).", 5, "cannot be followed")]
    [InlineData("id: a\nquestion: \"Was", "Das.", 3, "not valid YAML")]
    public void A_problem_is_named_with_file_line_and_remedy(string frontMatter, string answer, int line, string problem)
    {
        _folder.Write("de/faq/a.md", $"---\n{frontMatter}\n---\n{answer}\n");

        var found = Check().First(one => one.Line == line);

        found.File.ShouldBe(Path.Combine("de", "faq", "a.md"));
        found.Problem.ShouldContain(problem);
        found.Remedy.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_question_too_long_for_a_button_is_a_problem()
    {
        _folder.WriteEntry("a", new string('w', 101));

        Check().ShouldHaveSingleItem().Problem.ShouldContain("101 characters");
    }

    [Fact]
    public void Missing_translations_and_different_actions_are_named()
    {
        _folder.WriteEntry("a", "Was?");
        _folder.WriteEntry("b", "Wie?");
        _folder.Write("en/faq/b.md", "---\nid: b\nquestion: How?\naction: human\n---\nSo.");

        var problems = Check();

        problems.ShouldContain(problem => problem.File.EndsWith("a.md") && problem.Remedy.Contains("en/faq/a.md"));
        problems.ShouldContain(problem => problem.Problem.Contains("action"));
        problems.Count.ShouldBe(2);
    }

    [Fact]
    public void A_link_into_another_language_is_a_problem()
    {
        _folder.Write("de/faq/a.md", "---\nid: a\nquestion: Was?\n---\nSiehe [dort](/help/en/a).");
        _folder.WriteEntry("a", "What?", language: "en");

        Check().ShouldHaveSingleItem().Problem.ShouldContain("another language");
    }

    [Fact]
    public void A_broken_line_of_synonyms_is_a_problem()
    {
        _folder.WriteEntry("a", "Was?");
        _folder.Write("de/synonyms.txt", "# words\nrefund refund*\n");

        var problem = Check().ShouldHaveSingleItem();

        problem.File.ShouldBe(Path.Combine("de", "synonyms.txt"));
        problem.Line.ShouldBe(2);
    }

    public void Dispose() => _folder.Dispose();

    private IReadOnlyList<KnowledgeProblem> Check()
    {
        using var services = ShippedContent.Services(_folder.Path);
        return services.GetRequiredService<KnowledgeCheck>().Run(Actions);
    }
}
