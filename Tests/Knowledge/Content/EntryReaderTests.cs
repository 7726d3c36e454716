using CustomerBot.Knowledge;

namespace CustomerBot.Tests.Knowledge.Content;

public sealed class EntryReaderTests : IDisposable
{
    private readonly ContentFolderForTest _folder = new();

    [Fact]
    public void An_entry_has_what_its_file_says()
    {
        const string Text = """
            ---
            id: return-how
            question: "Wie schicke ich etwas zurück?"
            wordings:
              - retoure anmelden
              - "zurück: wie"
            action: callback
            links:
              - title: Retourenseite
                url: https://www.lindenhof-versand.example/retoure
              - /privacy
            ---
            Mit dem **Etikett**.

            Dann zur Post.
            """;
        _folder.Write("de/faq/return-how.md", Text);

        var entry = _folder.Reader().Read().Sources.ShouldHaveSingleItem().Entry;

        entry.Id.ShouldBe("return-how");
        entry.Kind.ShouldBe(EntryKind.Faq);
        entry.Language.ShouldBe("de");
        entry.Question.ShouldBe("Wie schicke ich etwas zurück?");
        entry.Wordings.ShouldBe(["retoure anmelden", "zurück: wie"]);
        entry.Action.ShouldBe("callback");
        entry.Links.ShouldBe([
            new EntryLink("Retourenseite", "https://www.lindenhof-versand.example/retoure"),
            new EntryLink("/privacy", "/privacy"),
        ]);
        entry.Text.ShouldBe("Mit dem **Etikett**.\n\nDann zur Post.");
        entry.SourcePath.ShouldBe("/help/de/return-how");
    }

    [Fact]
    public void A_handbook_section_is_asked_for_by_its_title()
    {
        _folder.Write("en/handbook/tents.md", "---\nid: tents\nkind: handbook\ntitle: Tents\nsection: 4\n---\nText.");

        var entry = _folder.Reader().Read().Sources.ShouldHaveSingleItem().Entry;

        entry.Kind.ShouldBe(EntryKind.Handbook);
        entry.Question.ShouldBe("Tents");
        entry.Action.ShouldBeNull();
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_change_nothing()
    {
        _folder.Write("de/faq/a.md", "\uFEFF---\r\nid: a\r\nquestion: Was?\r\n---\r\nDas.\r\n");

        var entry = _folder.Reader().Read().Sources.ShouldHaveSingleItem().Entry;

        entry.Question.ShouldBe("Was?");
        entry.Text.ShouldBe("Das.");
    }

    [Theory]
    [InlineData("no block at all", 1, "--- is missing")]
    [InlineData("---\nid: a\nquestion: Was?\n", 1, "--- is missing")]
    [InlineData("---\nquestion: Was?\n---\nDas.", 1, "id is missing")]
    [InlineData("---\nid: a\nquestion:\n---\nDas.", 3, "question is missing")]
    [InlineData("---\nid: a\nquestion: Was?\n---\n  \n", 1, "answer is missing")]
    [InlineData("---\nid: a\nquestion: Was?\nwordigns: []\n---\nDas.", 4, "wordigns")]
    [InlineData("---\nid: a\nquestion: \"Was\n---\nDas.", 3, "not valid YAML")]
    [InlineData("---\nid: a\nquestion: Was?\nwordings: eine\n---\nDas.", 4, "not a list")]
    [InlineData("---\nid: [a]\nquestion: Was?\n---\nDas.", 2, "not one text")]
    [InlineData("---\nid: a\nquestion: Was?\nwordings:\n  - eins\n  - zwei: drei\n---\nDas.", 6, "not one text")]
    [InlineData("---\nid: a\nquestion: Was?\nlinks:\n  - title: Seite\n---\nDas.", 5, "no url")]
    [InlineData("---\n---\nDas.", 2, "no keys")]
    public void A_broken_file_is_reported_with_line_and_remedy(string text, int line, string problem)
    {
        var file = _folder.Write("de/faq/a.md", text);

        var reading = _folder.Reader().Read();

        reading.Sources.ShouldBeEmpty();
        var report = reading.Problems.ShouldHaveSingleItem();
        report.File.ShouldBe(file);
        report.Line.ShouldBe(line);
        report.Problem.ShouldContain(problem);
        report.Remedy.ShouldNotBeEmpty();
    }

    public void Dispose() => _folder.Dispose();
}
