using System.Globalization;
using System.Net;
using System.Text;

namespace CustomerBot.Privacy;

/// <summary>One HTML file to read, to fill in and to print: no script, no link, nothing from elsewhere. Everything that is added is encoded.</summary>
internal sealed class PrintedPage
{
    private const string Style =
        "body{font:1rem/1.5 system-ui,sans-serif;max-width:55rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}"
        + "h2{margin-top:2.5rem;border-bottom:1px solid #767676}table{border-collapse:collapse;width:100%}"
        + "th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:left;vertical-align:top}td:last-child{overflow-wrap:anywhere}"
        + "dt{font-weight:600}dd{margin:0 0 .5rem}mark{background:#fff3bf;color:inherit}@media print{mark{background:none}}";

    private readonly CultureInfo _culture;
    private readonly StringBuilder _html = new();

    public PrintedPage(CultureInfo culture, string title)
    {
        _culture = culture;
        _html.Append(
            CultureInfo.InvariantCulture,
            $"<!doctype html>\n<html lang=\"{culture.TwoLetterISOLanguageName}\"><head><meta charset=\"utf-8\">"
        );
        _html.Append(
            CultureInfo.InvariantCulture,
            $"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{Encode(title)}</title><style>{Style}</style>"
        );
        _html.Append(CultureInfo.InvariantCulture, $"</head><body><main><h1>{Encode(title)}</h1>\n");
    }

    /// <summary>The sentence of this name in the language of the page.</summary>
    public string Text(string name, params object[] values) =>
        string.Format(_culture, Texts.ResourceManager.GetString(name, _culture)!, values);

    public PrintedPage Heading(string text) => Append($"<h2>{Encode(text)}</h2>\n");

    public PrintedPage SubHeading(string text) => Append($"<h3>{Encode(text)}</h3>\n");

    public PrintedPage Paragraph(string text) => Append($"<p>{Encode(text).Replace("\n", "<br>", StringComparison.Ordinal)}</p>\n");

    /// <summary>What people wrote; where they wrote nothing yet, a marked place that says what belongs there.</summary>
    public PrintedPage ToFillIn(string? text, string missing) =>
        text is { Length: > 0 } ? Paragraph(text) : Append($"<p><mark>{Encode(missing)}</mark></p>\n");

    public PrintedPage Definitions(params IEnumerable<(string Term, string Definition)> definitions)
    {
        var items = definitions.Select(item => $"<dt>{Encode(item.Term)}</dt><dd>{Encode(item.Definition)}</dd>");
        return Append($"<dl>{string.Concat(items)}</dl>\n");
    }

    /// <summary>The first row has the headings.</summary>
    public PrintedPage Table(IEnumerable<IReadOnlyList<string>> rows)
    {
        _html.Append("<table>");
        foreach (var (row, tag) in rows.Select((row, number) => (row, number == 0 ? "th" : "td")))
        {
            _html.Append("<tr>").AppendJoin("", row.Select(cell => $"<{tag}>{Encode(cell)}</{tag}>")).Append("</tr>\n");
        }

        return Append("</table>\n");
    }

    public override string ToString() => $"{_html}</main></body></html>";

    private PrintedPage Append(string html)
    {
        _html.Append(html);
        return this;
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
