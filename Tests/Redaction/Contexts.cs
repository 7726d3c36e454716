using System.Text;
using System.Text.Json;
using CustomerBot.Bot.Commands.Redact;

namespace CustomerBot.Tests.Redaction;

/// <summary>Annotated texts of <c>Tests/Data/Redaction</c>.</summary>
internal static class Contexts
{
    public static IEnumerable<AnnotatedText> Development => Annotated("dev.jsonl");

    /// <summary>Lines of JSON with a text and the places of the personal data in it.</summary>
    public static IEnumerable<AnnotatedText> Annotated(string file) =>
        File.ReadLines(PathOf(file))
            .Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize(line, RedactJson.Default.AnnotatedText)!);

    /// <summary>Lines like "de ruf an ⟦PHONE:0170 1234567⟧".</summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="change">Changes each stretch of text, for example to small letters.</param>
    public static IEnumerable<AnnotatedText> Written(string file, Func<string, string>? change = null) =>
        File.ReadLines(PathOf(file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select((line, index) => Parse($"{file}:{index + 1}", line[3..].Replace('⏎', '\n'), change ?? (text => text)));

    public static Evaluation Evaluate(IEnumerable<AnnotatedText> texts)
    {
        var evaluation = new Evaluation();
        foreach (var text in texts)
        {
            evaluation.Add(text, Redactors.Standard.Find(text.Text));
        }

        return evaluation;
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Data", "Redaction", file);

    private static AnnotatedText Parse(string id, string line, Func<string, string> change)
    {
        var text = new StringBuilder();
        var entities = new List<RedactedSpan>();
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] != '⟦')
            {
                text.Append(change(line[at].ToString()));
                continue;
            }

            var close = line.IndexOf('⟧', at);
            var colon = line.IndexOf(':', at);
            var start = text.Length;
            text.Append(change(line[(colon + 1)..close]));
            entities.Add(new RedactedSpan(line[(at + 1)..colon], start, text.Length));
            at = close;
        }

        return new AnnotatedText(id, text.ToString(), entities, null);
    }
}
