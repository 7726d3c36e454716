using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace CustomerBot.Backend;

/// <summary>
/// Mails from templates, one text file per mail and language: subject, blank line, paragraphs. The HTML is made from the same text, so the two
/// always say the same. Values are put in once, in one pass: a value that looks like a placeholder or like HTML stays what it is.
/// </summary>
internal sealed partial class MailTemplates(IOptions<BackendOptions> options, Languages languages)
{
    private const int LongestValue = 1_000;

    /// <summary>Names of the files with the resources they are in; which slash those have depends on where the program was built.</summary>
    private static readonly Dictionary<string, string> s_files = typeof(MailTemplates)
        .Assembly.GetManifestResourceNames()
        .ToDictionary(name => name.Replace('\\', '/'));

    /// <summary>Names of the mails there are in a language.</summary>
    public static IEnumerable<string> In(string language)
    {
        var folder = NameOf("", language);
        return s_files.Keys.Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Select(name => name[folder.Length..]);
    }

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

    /// <summary>Date and time as mails in this language write them.</summary>
    public string Time(DateTimeOffset at, string language) => MailDates.Time(at, languages.BestFor(language));

    /// <summary>A day as mails in this language write it.</summary>
    public string Day(DateOnly day, string language) => MailDates.Day(day, languages.BestFor(language));

    /// <summary>A value that is one of the texts.</summary>
    public string Text(string name, string language) => Texts.ResourceManager.GetString(name, languages.BestFor(language))!;

    /// <summary>In the language itself, else in the first of the bot's, else in the one that every mail is written in.</summary>
    private (string Language, string Source) Read(string template, string language)
    {
        string[] wanted = [language.Split('-')[0].ToLowerInvariant(), languages.First.TwoLetterISOLanguageName, TextFiles.Languages[0]];
        var spoken =
            Array.Find(wanted, one => s_files.ContainsKey(NameOf(template, one)))
            ?? throw new InvalidOperationException($"There is no mail template {template}.");
        return (spoken, ReadAll(typeof(MailTemplates).Assembly.GetManifestResourceStream(s_files[NameOf(template, spoken)])!));
    }

    private static string NameOf(string template, string language) => $"Mails/{language}/{template}";

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
