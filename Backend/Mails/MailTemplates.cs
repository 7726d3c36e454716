using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace CustomerBot.Backend;

/// <summary>
/// Mails from templates, one text file per mail and language: subject, blank line, paragraphs. The HTML is made from the same text, so the two
/// always say the same. Values are put in once, in one pass: a value that looks like a placeholder or like HTML stays what it is.
/// </summary>
internal sealed partial class MailTemplates(IOptions<BackendOptions> options)
{
    private const string Fallback = "en";
    private const int LongestValue = 1_000;

    public Mail Write(string template, string language, string to, Dictionary<string, string> values)
    {
        var (spoken, source) = Read(template, language);
        var (subject, body) = Split(source);
        values["company"] = options.Value.Mail.FromName;
        var clean = values.ToDictionary(value => value.Key, value => Clean(value.Value), StringComparer.Ordinal);
        var text = Placeholder().Replace(body, match => Indented(clean[match.Groups[1].Value]));
        var html = Placeholder().Replace(WebUtility.HtmlEncode(body), match => HtmlOf(clean[match.Groups[1].Value]));
        var oneLine = Placeholder().Replace(subject, match => clean[match.Groups[1].Value].ReplaceLineEndings(" "));
        return new(to, oneLine, text, Frame(spoken, html), spoken);
    }

    private static (string Language, string Source) Read(string template, string language)
    {
        var spoken = language.Length >= 2 ? language[..2].ToLowerInvariant() : Fallback;
        if (Open(template, spoken) is { } stream)
        {
            return (spoken, ReadAll(stream));
        }

        return (
            Fallback,
            ReadAll(Open(template, Fallback) ?? throw new InvalidOperationException($"There is no mail template {template}."))
        );
    }

    private static Stream? Open(string template, string language) =>
        typeof(MailTemplates).Assembly.GetManifestResourceStream($"Mails.{language}.{template}");

    private static string ReadAll(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static (string Subject, string Body) Split(string source)
    {
        var end = source.IndexOf("\n\n", StringComparison.Ordinal);
        return (source[..end], source[(end + 2)..].TrimEnd() + "\n");
    }

    /// <summary>Control characters but line breaks go; no value is longer than what people write.</summary>
    private static string Clean(string value)
    {
        var lines = value.ReplaceLineEndings("\n");
        var kept = string.Concat(lines.Where(letter => letter == '\n' || !char.IsControl(letter))).Trim();
        return kept.Length > LongestValue ? kept[..LongestValue] : kept;
    }

    /// <summary>Further lines of a value stand behind a bar, so that nobody can write sentences that look like ours.</summary>
    private static string Indented(string value) => value.Replace("\n", "\n| ", StringComparison.Ordinal);

    private static string HtmlOf(string value) => WebUtility.HtmlEncode(value).Replace("\n", "<br>| ", StringComparison.Ordinal);

    private static string Frame(string language, string encodedBody)
    {
        var paragraphs = encodedBody
            .TrimEnd()
            .Split("\n\n")
            .Select(paragraph =>
                $"<p>{Strong().Replace(paragraph, "<strong>$1</strong>").Replace("\n", "<br>\n", StringComparison.Ordinal)}</p>"
            );
        return $"""
            <!doctype html>
            <html lang="{language}">
            <head><meta charset="utf-8"><title></title></head>
            <body style="font-family: sans-serif; line-height: 1.5">
            {string.Join("\n", paragraphs)}
            </body>
            </html>

            """;
    }

    [GeneratedRegex(@"\{([a-zA-Z]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^    (\S.*)$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Strong();
}
