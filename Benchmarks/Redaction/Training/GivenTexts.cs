using System.Text;
using System.Text.Json;

namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>Texts that lie on the trainer's disk: annotated messages, GermEval sentences, questions without names.</summary>
internal static class GivenTexts
{
    public static IEnumerable<(Example Example, float Importance)> Messages(string file) =>
        File.ReadLines(file).Where(line => line.Length > 0).Select(line => (Message(line), 1f));

    public static IEnumerable<(Example Example, float Importance)> Questions(string directory)
    {
        foreach (var file in Directory.EnumerateFiles(directory, "*.jsonl", SearchOption.AllDirectories))
        {
            foreach (
                var line in File.ReadLines(file).Where(line => line.Length > 0 && !line.Contains("\"pii\":true", StringComparison.Ordinal))
            )
            {
                using var document = JsonDocument.Parse(line);
                yield return (new Example(document.RootElement.GetProperty("text").GetString()!, []), 1f);
            }
        }
    }

    /// <summary>Column 2 is the word, column 3 the outer label; blank lines part sentences.</summary>
    public static IEnumerable<(Example Example, float Importance)> GermEval(string directory)
    {
        foreach (var file in Directory.EnumerateFiles(directory, "*.tsv"))
        {
            var sentence = new StringBuilder();
            var open = false;
            foreach (var line in File.ReadLines(file))
            {
                if (line.Length == 0 && sentence.Length > 0)
                {
                    sentence.Append(open ? NameSource.End.ToString() : string.Empty);
                    yield return (Example.FromMarked(sentence.ToString()), 0.3f);
                    sentence.Clear();
                    open = false;
                }
                else if (line.Split('\t') is [_, var word, var label, ..] && !line.StartsWith('#'))
                {
                    Append(sentence, word, label, ref open);
                }
            }
        }
    }

    private static void Append(StringBuilder sentence, string word, string label, ref bool open)
    {
        var (begins, continues) = (label is "B-PER", label is "I-PER");
        if (open && !continues)
        {
            sentence.Append(NameSource.End);
            open = false;
        }

        sentence.Append(sentence.Length > 0 && word is not ("." or "," or "!" or "?" or ":" or ";" or ")") ? " " : string.Empty);
        if (begins)
        {
            sentence.Append(NameSource.Begin);
            open = true;
        }

        sentence.Append(word);
    }

    private static Example Message(string line)
    {
        using var document = JsonDocument.Parse(line);
        var names = document
            .RootElement.GetProperty("entities")
            .EnumerateArray()
            .Where(entity => entity.GetProperty("type").GetString() == "PERSON")
            .Select(entity => (entity.GetProperty("start").GetInt32(), entity.GetProperty("end").GetInt32()));
        return new Example(document.RootElement.GetProperty("text").GetString()!, [.. names]);
    }
}
