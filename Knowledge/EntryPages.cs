using System.Net;
using System.Text;
using CustomerBot.Knowledge.Content;

namespace CustomerBot.Knowledge;

/// <summary>The readable pages behind "/help/{language}/{id}".</summary>
public sealed class EntryPages
{
    private readonly AnswerFinder _finder;

    internal EntryPages(AnswerFinder finder) => _finder = finder;

    /// <summary>
    /// The entry as HTML for the page's body, below its heading: answer and links. Raw HTML of the content is shown as text, nothing in it runs.
    /// Null when there is no such entry.
    /// </summary>
    public string? Render(string id, string language) => _finder.ById(id, language) is { } entry ? Render(entry) : null;

    private static string Render(Entry entry)
    {
        var html = new StringBuilder();
        html.Append("<article lang=\"").Append(Encode(entry.Language)).Append("\">\n");
        html.Append(MarkdownText.ToHtml(entry.Text));
        var links = entry.Links.Where(link => LinkAddress.IsAllowed(link.Url)).ToList();
        if (links.Count > 0)
        {
            html.Append("<ul class=\"links\">\n");
            foreach (var link in links)
            {
                html.Append("<li><a href=\"").Append(Encode(link.Url)).Append("\">").Append(Encode(link.Title)).Append("</a></li>\n");
            }

            html.Append("</ul>\n");
        }

        return html.Append("</article>\n").ToString();
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
