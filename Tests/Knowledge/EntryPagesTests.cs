using System.Text.RegularExpressions;
using CustomerBot.Knowledge;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerBot.Tests.Knowledge;

public sealed partial class EntryPagesTests : IDisposable
{
    private readonly ContentFolderForTest _folder = new();

    [Fact]
    public void A_page_has_answer_and_links()
    {
        _folder.Write(
            "de/faq/a.md",
            """
            ---
            id: a
            question: "Was & wie?"
            links:
              - title: Datenschutz
                url: /privacy
            ---
            Mit **Etikett**, siehe [Fristen](/help/de/fristen).
            """
        );

        var html = Render("a")!;

        html.ShouldContain("<strong>Etikett</strong>");
        html.ShouldContain("""<a href="/help/de/fristen">Fristen</a>""");
        html.ShouldContain("""<li><a href="/privacy">Datenschutz</a></li>""");
        html.ShouldContain("""<article lang="de">""");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("Text <b onmouseover=alert(1)>fett</b>")]
    [InlineData("[klick](javascript:alert(1))")]
    [InlineData("[klick](JaVaScRiPt:alert(1))")]
    [InlineData("[klick](data:text/html,<script>1</script>)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[klick](//boese.example)")]
    [InlineData("![bild](https://boese.example/pixel.png)")]
    [InlineData("[klick][1]\n\n[1]: javascript:alert(1)")]
    public void Nothing_in_the_content_runs_or_calls_home(string markdown)
    {
        _folder.WriteEntry("a", "Was?", markdown);

        var html = Render("a")!;

        html.ShouldNotContain("<script", Case.Insensitive);
        html.ShouldNotContain("<img", Case.Insensitive);
        html.ShouldNotContain("<b ", Case.Insensitive);
        foreach (Match attribute in Attributes().Matches(html))
        {
            attribute.Value.ShouldNotContain("javascript:", Case.Insensitive);
            attribute.Value.ShouldNotContain("data:", Case.Insensitive);
            attribute.Value.ShouldNotContain("\"//", Case.Insensitive);
        }
    }

    [Fact]
    public void A_link_of_the_list_that_is_not_allowed_is_left_out()
    {
        _folder.Write("de/faq/a.md", "---\nid: a\nquestion: Was?\nlinks:\n  - javascript:alert(1)\n  - /privacy\n---\nDas.");

        var html = Render("a")!;

        html.ShouldContain("/privacy");
        html.ShouldNotContain("javascript");
    }

    [Fact]
    public void An_unknown_entry_has_no_page()
    {
        _folder.WriteEntry("a", "Was?");

        Render("b").ShouldBeNull();
        Render("../a").ShouldBeNull();
    }

    [Theory, InlineData("de"), InlineData("en")]
    public void Every_shipped_entry_has_a_page(string language)
    {
        foreach (var entry in ShippedContent.Finder.Entries(language))
        {
            ShippedContent.Pages.Render(entry.Id, language).ShouldNotBeNull().ShouldContain("<p>");
        }
    }

    public void Dispose() => _folder.Dispose();

    private string? Render(string id)
    {
        using var services = ShippedContent.Services(_folder.Path);
        return services.GetRequiredService<EntryPages>().Render(id, "de");
    }

    [GeneratedRegex("(href|src)=\"[^\"]*\"")]
    private static partial Regex Attributes();
}
