using Markdig;

namespace CustomerBot.Knowledge;

/// <summary>The readable pages behind "/help/{language}/{id}".</summary>
public sealed class EntryPages
{
    private static readonly MarkdownPipeline Safe = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();
    private readonly AnswerFinder _finder;

    internal EntryPages(AnswerFinder finder) => _finder = finder;

    /// <summary>The entry as HTML for the page's body (raw HTML of the content is shown as text), or null when there is no such entry.</summary>
    public string? Render(string id, string language) => _finder.ById(id, language) is { } entry ? Markdown.ToHtml(entry.Text, Safe) : null;
}
