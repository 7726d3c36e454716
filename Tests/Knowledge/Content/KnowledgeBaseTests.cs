using Microsoft.Extensions.Logging;

namespace CustomerBot.Tests.Knowledge.Content;

public sealed class KnowledgeBaseTests : IDisposable
{
    private readonly ContentFolderForTest _folder = new();

    [Fact]
    public void An_edited_file_answers_without_a_restart()
    {
        _folder.WriteEntry("a", "Was kostet der Versand?", "4,95 Euro.");
        var knowledge = _folder.Open();
        var before = knowledge.Index("de")!.ById("a")!.Text;

        _folder.WriteEntry("a", "Was kostet der Versand?", "5,95 Euro.");
        knowledge.Refresh().ShouldBeTrue();

        before.ShouldBe("4,95 Euro.");
        knowledge.Index("de")!.ById("a")!.Text.ShouldBe("5,95 Euro.");
    }

    [Fact]
    public void New_and_deleted_files_are_noticed()
    {
        var old = _folder.WriteEntry("old", "Alt?");
        var knowledge = _folder.Open();
        knowledge.Prepare();

        _folder.WriteEntry("new", "Neu?");
        File.Delete(old);
        knowledge.Refresh().ShouldBeTrue();

        knowledge.Index("de")!.Entries.Select(entry => entry.Id).ShouldBe(["new"]);
    }

    [Fact]
    public void Nothing_is_built_again_when_nothing_changed()
    {
        _folder.WriteEntry("a", "Was?");
        var knowledge = _folder.Open();
        var index = knowledge.Index("de");

        knowledge.Refresh().ShouldBeFalse();

        knowledge.Index("de").ShouldBeSameAs(index);
    }

    [Fact]
    public void An_edit_in_one_language_leaves_the_index_of_the_other_alone()
    {
        _folder.WriteEntry("a", "Was?");
        _folder.WriteEntry("a", "What?", language: "en");
        var knowledge = _folder.Open();
        var english = knowledge.Index("en");
        var german = knowledge.Index("de");

        _folder.WriteEntry("a", "Was denn?");
        knowledge.Refresh();

        knowledge.Index("en").ShouldBeSameAs(english);
        knowledge.Index("de").ShouldNotBeSameAs(german);
    }

    [Fact]
    public void A_file_broken_by_an_edit_keeps_its_last_good_answer_and_is_reported_once()
    {
        _folder.WriteEntry("a", "Was?", "Gut.");
        var knowledge = _folder.Open();
        knowledge.Prepare();

        var file = _folder.Write("de/faq/a.md", "---\nid: a\nquestion: \"Was\n---\nKaputt.");
        knowledge.Refresh();
        knowledge.Refresh();

        knowledge.Index("de")!.ById("a")!.Text.ShouldBe("Gut.");
        var warning = _folder.Logs.GetSnapshot().Where(log => log.Level == LogLevel.Warning).ShouldHaveSingleItem();
        warning.Message.ShouldStartWith($"{file}(3): ");
    }

    [Fact]
    public void Of_two_files_with_one_id_the_first_answers_and_the_second_is_reported()
    {
        _folder.WriteEntry("a", "Was?", "Die erste.");
        var second = _folder.Write("de/handbook/b.md", "---\nid: a\ntitle: Was\n---\nDie zweite.");
        var knowledge = _folder.Open();

        knowledge.Index("de")!.ById("a")!.Text.ShouldBe("Die erste.");
        _folder
            .Logs.GetSnapshot()
            .Where(log => log.Level == LogLevel.Warning)
            .ShouldHaveSingleItem()
            .Message.ShouldStartWith($"{second}(2): ");
    }

    [Theory]
    [InlineData("de-DE", true)]
    [InlineData("DE", true)]
    [InlineData("de_AT", true)]
    [InlineData("fr", false)]
    [InlineData("", false)]
    public void A_region_has_the_content_of_its_language(string language, bool known)
    {
        _folder.WriteEntry("a", "Was?");
        var knowledge = _folder.Open();

        (knowledge.Index(language) is not null).ShouldBe(known);
    }

    [Fact]
    public void Without_a_folder_there_is_no_content_and_no_error()
    {
        var knowledge = _folder.Open();

        knowledge.Index("de").ShouldBeNull();
        _folder.Logs.GetSnapshot().ShouldNotContain(log => log.Level >= LogLevel.Warning);
    }

    public void Dispose() => _folder.Dispose();
}
