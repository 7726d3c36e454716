using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CustomerBot.Bot.Commands.Redact;

namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>
/// A message with slots, as people wrote it who had not seen the redactor: "{PASSWORD}" gets another value each time, "{{PASSWORD:Mohrle}}"
/// keeps the one it has. Lines of <c>Templates</c> begin with "de|" or "en|".
/// </summary>
internal sealed partial class Template
{
    /// <summary>Each slot is one character of private use while the sentence about it is given a style.</summary>
    private const char FirstSlot = '\uE000';

    /// <summary>Nobody changes the case of these when he types without capitals.</summary>
    private static readonly HashSet<string> _literal = ["PASSWORD", "OTP", "USERNAME", "URL_WITH_TOKEN", "EMAIL"];

    private readonly string _frame;
    private readonly List<(string Slot, string? Literal)> _slots = [];

    private Template(string file, bool german, string body)
    {
        (File, German) = (file, german);
        _frame = Slot()
            .Replace(
                body,
                found =>
                {
                    _slots.Add(
                        found.Groups["type"].Success
                            ? (found.Groups["type"].Value, found.Groups["value"].Value)
                            : (found.Groups["slot"].Value, null)
                    );
                    return ((char)(FirstSlot + _slots.Count - 1)).ToString();
                }
            );
    }

    /// <summary>The file it stands in: to measure honestly, whole files are kept from training.</summary>
    public string File { get; }

    public bool German { get; }

    /// <summary>All templates of <c>Templates</c>, file by file.</summary>
    public static IReadOnlyList<Template> All { get; } = [.. Read("templates-", FromLine)];

    /// <summary>The annotated messages of <c>Messages</c>, whose values become slots that keep their form.</summary>
    public static IReadOnlyList<Template> Messages { get; } = [.. Read("messages-", FromMessage)];

    /// <summary>Another message each time: other values, another way of typing.</summary>
    public FilledTemplate Fill(Values values, Random random)
    {
        var frame = random.Next(3) == 0 ? _frame : Styles.Apply(_frame, random);
        var style = ValueStyle.Of(frame, random);
        var text = new StringBuilder();
        var slots = new List<FilledSlot>();
        foreach (var character in frame)
        {
            if (character < FirstSlot || character >= FirstSlot + _slots.Count)
            {
                text.Append(character);
                continue;
            }

            var (slot, literal) = _slots[character - FirstSlot];
            var (type, value) = literal is null ? values.Next(slot, German, random) : (slot, values.Like(slot, literal, random));
            value = _literal.Contains(type) ? value : style.Apply(value);
            slots.Add(new FilledSlot(type, text.Length, text.Length + value.Length));
            text.Append(value);
        }

        return new FilledTemplate(text.ToString(), slots);
    }

    private static IEnumerable<Template> Read(string beginning, Func<string, string, Template?> parse)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (
            var name in assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(beginning, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        )
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            while (reader.ReadLine() is { } line)
            {
                if (parse(name, line) is { } template)
                {
                    yield return template;
                }
            }
        }
    }

    private static Template? FromLine(string file, string line) =>
        line.StartsWith("de|", StringComparison.Ordinal) || line.StartsWith("en|", StringComparison.Ordinal)
            ? new Template(file, line[..2] == "de", line[3..].Replace("\\n", "\n", StringComparison.Ordinal))
            : null;

    private static Template? FromMessage(string file, string line)
    {
        var message = JsonSerializer.Deserialize(line, RedactJson.Default.AnnotatedText)!;
        var spans = message.Entities.Concat((message.Neutral ?? []).Select(span => span with { Type = "~" + span.Type }));
        var body = new StringBuilder(message.Text);
        foreach (var span in spans.OrderByDescending(span => span.Start))
        {
            body.Insert(span.End, "}}").Insert(span.Start, $"{{{{{span.Type}:");
        }

        return new Template(file, message.Id.Contains("-de-", StringComparison.Ordinal), body.ToString());
    }

    [GeneratedRegex(@"\{\{(?<type>~?[A-Z_]+):(?<value>.*?)\}\}|\{(?<slot>[A-Z]+)\}", RegexOptions.Singleline)]
    private static partial Regex Slot();
}
