using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CustomerBot.Knowledge.Content;

/// <summary>The Markdown of answers: CommonMark without raw HTML, and links only to where content may link.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePreciseSourceLocation().Build();

    /// <summary>Address and line (from 0) of each link and image.</summary>
    public static IEnumerable<(string Address, int Line)> Links(string markdown)
    {
        foreach (var inline in Markdown.Parse(markdown, Pipeline).Descendants<Inline>())
        {
            switch (inline)
            {
                case LinkInline link:
                    yield return (link.Url ?? "", link.Line);
                    break;
                case AutolinkInline link:
                    yield return (link.IsEmail ? $"mailto:{link.Url}" : link.Url, link.Line);
                    break;
            }
        }
    }

    /// <summary>Safe HTML: a link that content may not have loses its address, an image becomes its description.</summary>
    public static string ToHtml(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            link.IsImage = false;
            link.Url = LinkAddress.IsAllowed(link.Url) ? link.Url : "";
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !LinkAddress.IsAllowed(link.Url)))
        {
            link.Url = "";
        }

        return document.ToHtml(Pipeline);
    }
}
