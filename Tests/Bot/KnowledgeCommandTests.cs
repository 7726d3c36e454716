using System.Diagnostics;
using System.Text.Json;
using CustomerBot.Tests.Architecture;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot;

public sealed class KnowledgeCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("content-").FullName;

    [Fact]
    public async Task Check_names_each_problem_and_ends_with_1()
    {
        Write("de/faq/a.md", "---\nid: a\nquestion: Was?\naction: dance\n---\nSiehe [dort](/help/de/gone).");

        var (exitCode, output, _) = await RunAsync("check", "--content", _folder);

        exitCode.ShouldBe(1);
        output.ShouldContain("a.md(4): There is no dialog \"dance\".");
        output.ShouldContain("a.md(6): The link \"/help/de/gone\" is dead.");
        output.ShouldContain("2 problems found.");
    }

    [Fact]
    public async Task Check_finds_nothing_in_the_shipped_content()
    {
        var (exitCode, output, errors) = await RunAsync("check", "--json");

        exitCode.ShouldBe(0, output + errors);
        output.Trim().ShouldBe("[]");
    }

    [Fact]
    public async Task Search_shows_the_decision_and_what_was_near()
    {
        var (exitCode, output, _) = await RunAsync("search", "wie lange dauert die lieferung", "--json");

        exitCode.ShouldBe(0);
        var found = JsonDocument.Parse(output).RootElement;
        found.GetProperty("decision").GetString().ShouldBe("Found");
        found.GetProperty("ranked")[0].GetProperty("id").GetString().ShouldBe("delivery-time");
    }

    [Fact]
    public async Task Evaluate_prints_the_figures_of_each_language_and_writes_predictions()
    {
        var predictions = Path.Combine(_folder, "predictions.jsonl");
        var data = Path.Combine(Repository.Root, "Tests", "Data", "Knowledge");

        var (exitCode, output, errors) = await RunAsync("evaluate", data, "--predictions", predictions);

        exitCode.ShouldBe(0, errors);
        output.ShouldContain("de: ");
        output.ShouldContain("en: ");
        output.ShouldContain("right entry first");
        File.ReadLines(predictions).Count().ShouldBeGreaterThan(200);
    }

    [Theory]
    [InlineData("not json", "questions.jsonl(1)")]
    [InlineData(null, "No folder with questions.jsonl")]
    public async Task Evaluate_says_what_it_could_not_read_and_ends_with_2(string? questions, string message)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "de"));
        if (questions is not null)
        {
            Write("de/questions.jsonl", questions);
        }

        var (exitCode, _, errors) = await RunAsync("evaluate", _folder);

        exitCode.ShouldBe(2);
        errors.ShouldContain(message);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static async Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [BotProcess.Program, "knowledge", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
