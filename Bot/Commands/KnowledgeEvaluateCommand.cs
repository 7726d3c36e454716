using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using CustomerBot.Knowledge;

namespace CustomerBot.Bot.Commands;

/// <summary>Measures the search on questions whose right answers are known. Exit code 2 if the questions cannot be read.</summary>
internal static class KnowledgeEvaluateCommand
{
    private const int BadInput = 2;

    public static Command Create()
    {
        var data = new Argument<string>("data")
        {
            Description = "Folder with questions.jsonl and out-of-scope.jsonl, or with one such folder per language.",
        };
        var language = new Option<string?>("--language") { Description = "Only this language." };
        var content = KnowledgeCommand.ContentOption();
        var predictions = new Option<string?>("--predictions")
        {
            Description = "File to write one line per question to, for further analysis.",
        };
        var json = KnowledgeCommand.JsonOption();
        var command = new Command("evaluate", "Measure how often the right entry is found.") { data, language, content, predictions, json };
        command.SetAction(result =>
            Run(
                Folders(result.GetRequiredValue(data), result.GetValue(language)),
                result.GetValue(content),
                result.GetValue(predictions),
                result.GetValue(json)
            )
        );
        return command;
    }

    /// <summary>Each folder of questions with its language, which is the folder's name unless it is given.</summary>
    private static List<(string Language, string Folder)> Folders(string data, string? language)
    {
        var folder = Path.GetFullPath(data);
        return File.Exists(Path.Combine(folder, "questions.jsonl")) || !Directory.Exists(folder)
            ? [(language ?? Path.GetFileName(folder), folder)]
            :
            [
                .. Directory
                    .EnumerateDirectories(folder)
                    .Where(inner => File.Exists(Path.Combine(inner, "questions.jsonl")))
                    .Select(inner => (Language: Path.GetFileName(inner), inner))
                    .Where(found => language is null || found.Language == language)
                    .OrderBy(found => found.Language, StringComparer.Ordinal),
            ];
    }

    private static int Run(List<(string Language, string Folder)> folders, string? content, string? predictions, bool json)
    {
        if (folders.Count == 0)
        {
            Console.Error.WriteLine("No folder with questions.jsonl was found. Name one, or a folder with one such folder per language.");
            return BadInput;
        }

        using var host = KnowledgeCommand.Build(content);
        var evaluation = host.Services.GetRequiredService<KnowledgeEvaluation>();
        try
        {
            var reports = folders.ConvertAll(folder => evaluation.Run(folder.Folder, folder.Language));
            if (predictions is not null)
            {
                File.WriteAllLines(predictions, reports.SelectMany(report => report.Predictions).Select(Line));
            }

            Console.WriteLine(
                json
                    ? JsonSerializer.Serialize(reports.Select(Figures), KnowledgeCommand.Json)
                    : string.Join(Environment.NewLine, reports.Select(Text))
            );
            return 0;
        }
        catch (Exception exception) when (exception is FormatException or FileNotFoundException)
        {
            Console.Error.WriteLine(exception.Message);
            return BadInput;
        }
    }

    private static string Line(KnowledgeEvaluation.Prediction one) =>
        JsonSerializer.Serialize(
            new
            {
                id = one.Question.Id,
                ranked = one.Ranked,
                decision = one.Decision,
                confidence = one.Confidence,
            },
            KnowledgeCommand.Json
        );

    private static object Figures(KnowledgeEvaluation.Report report) =>
        new
        {
            report.Language,
            report.InScope,
            report.OutOfScope,
            rightFirst = Number(report.RightFirst),
            rightInThree = Number(report.RightInThree),
            answered = Number(report.Answered),
            answeredRight = Number(report.AnsweredRight),
            lost = Number(report.Lost),
            falselyAnswered = Number(report.FalselyAnswered),
            falselySuggested = Number(report.FalselySuggested),
            medianMilliseconds = report.Elapsed(0.5).TotalMilliseconds,
            p95Milliseconds = report.Elapsed(0.95).TotalMilliseconds,
        };

    private static string Text(KnowledgeEvaluation.Report report) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {report.Language}: {report.InScope} questions with an answer, {report.OutOfScope} without
              right entry first           {report.RightFirst:P1}
              right among the first three {report.RightInThree:P1}
              answered at once            {report.Answered:P1}, of these right {report.AnsweredRight:P1}
              nothing offered             {report.Lost:P1}
              without an answer: answered {report.FalselyAnswered:P1}, readings offered {report.FalselySuggested:P1}
              time of a search            {report.Elapsed(0.5).TotalMilliseconds:F2} ms median, {report.Elapsed(
                0.95
            ).TotalMilliseconds:F2} ms for 95 %
            """
        );

    private static double? Number(double share) => double.IsNaN(share) ? null : Math.Round(share, 4);
}
