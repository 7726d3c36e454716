using System.Text.Json;

namespace CustomerBot.Knowledge.Evaluation;

/// <summary>Reads the questions of an evaluation.</summary>
internal static class QuestionFile
{
    public static IReadOnlyList<KnowledgeEvaluation.Question> ReadFolder(string folder)
    {
        var outOfScope = Path.Combine(folder, "out-of-scope.jsonl");
        return [.. Read(Path.Combine(folder, "questions.jsonl")), .. File.Exists(outOfScope) ? Read(outOfScope) : []];
    }

    private static IEnumerable<KnowledgeEvaluation.Question> Read(string file)
    {
        if (!File.Exists(file))
        {
            throw new FileNotFoundException(
                $"{file} is missing. Write one question a line, for example {{\"id\":\"1\",\"text\":\"…\",\"expect\":[\"…\"]}}."
            );
        }

        return File.ReadLines(file)
            .Index()
            .Where(line => line.Item.Trim().Length > 0)
            .Select(line => Parse(line.Item, file, line.Index + 1));
    }

    private static KnowledgeEvaluation.Question Parse(string line, string file, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            return new KnowledgeEvaluation.Question(
                root.GetProperty("id").GetString()!,
                root.GetProperty("text").GetString()!,
                [.. root.GetProperty("expect").EnumerateArray().Select(id => id.GetString()!)]
            );
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"{file}({number}): the line is not an object with id, text and expect.", exception);
        }
    }
}
