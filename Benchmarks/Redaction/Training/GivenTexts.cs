using System.Reflection;
using System.Text;
using System.Text.Json;

namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>Texts that people wrote: the annotated messages of this folder, and the sentences of GermEval, which lie on the trainer's disk.</summary>
internal static class GivenTexts
{
    /// <summary>The annotated messages of the folder <c>Messages</c>.</summary>
    public static IEnumerable<Example> Messages()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (
            var name in assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith("messages-", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        )
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            while (reader.ReadLine() is { Length: > 0 } line)
            {
                yield return Message(line);
            }
        }
    }

    /// <summary>Column 2 is the word, column 3 the outer label; blank lines part sentences. Sentences with parts of names are left out.</summary>
    public static IEnumerable<(Example Example, float Importance)> GermEval(string directory)
    {
        foreach (var file in Directory.EnumerateFiles(directory, "*.tsv").Order(StringComparer.Ordinal))
        {
            var sentence = new StringBuilder();
            var (open, clear) = (false, true);
            foreach (var line in File.ReadLines(file))
            {
                if (line.Length == 0 && sentence.Length > 0)
                {
                    sentence.Append(open ? NameSource.End.ToString() : string.Empty);
                    if (clear)
                    {
                        yield return (Example.FromMarked(sentence.ToString()), 0.3f);
                    }

                    sentence.Clear();
                    (open, clear) = (false, true);
                }
                else if (line.Split('\t') is [_, var word, var label, ..] && !line.StartsWith('#'))
                {
                    clear &=
                        !line.Contains("PERpart")
                        && !line.Contains("PERderiv")
                        && !(line.Contains("PER") && label is not ("B-PER" or "I-PER"));
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
