using System.Text.Json;
using CustomerBot.Bot.Commands.Redact;

namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>
/// <c>fill OUT.jsonl SEED FILLS [FILE …]</c>: fills each template that many times and writes annotated messages, which
/// <c>redact evaluate</c> reads. FILE: only the templates of these files (<c>templates-1.txt</c>).
/// </summary>
internal static class TemplateCommand
{
    public static int Run(string output, int seed, int fills, string[] files)
    {
        var (random, values) = (new Random(seed), new Values());
        using var target = File.Create(output);
        foreach (var (index, template) in Template.All.Index().Where(item => files.Length == 0 || files.Contains(item.Item.File)))
        {
            for (var fill = 0; fill < fills; fill++)
            {
                var message = template.Fill(values, random).ToAnnotated($"{template.File}:{index + 1}-{fill}");
                JsonSerializer.Serialize(target, message, RedactJson.Default.AnnotatedText);
                target.WriteByte((byte)'\n');
            }
        }

        return 0;
    }
}
