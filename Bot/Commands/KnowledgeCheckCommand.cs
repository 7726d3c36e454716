using System.CommandLine;
using System.Text.Json;
using CustomerBot.Dialogs;
using CustomerBot.Knowledge;

namespace CustomerBot.Bot.Commands;

/// <summary>Names what is wrong in the content. Exit code 1 if anything is.</summary>
internal static class KnowledgeCheckCommand
{
    public static Command Create()
    {
        var content = KnowledgeCommand.ContentOption();
        var json = KnowledgeCommand.JsonOption();
        var command = new Command("check", "Find duplicate ids, dead links, missing translations, empty wordings and unknown actions.")
        {
            content,
            json,
        };
        command.SetAction(result => Run(result.GetValue(content), result.GetValue(json)));
        return command;
    }

    private static int Run(string? content, bool json)
    {
        using var host = KnowledgeCommand.Build(content);
        var problems = host.Services.GetRequiredService<KnowledgeCheck>().Run(DialogsServices.KnownActions);
        Console.WriteLine(json ? JsonSerializer.Serialize(problems, KnowledgeCommand.Json) : Text(problems));
        return problems.Count == 0 ? 0 : 1;
    }

    private static string Text(IReadOnlyList<KnowledgeProblem> problems) =>
        string.Join(
            Environment.NewLine,
            problems
                .Select(problem => $"{problem.File}({problem.Line}): {problem.Problem} {problem.Remedy}")
                .Append(problems.Count == 0 ? "No problems found." : $"{problems.Count} problems found.")
        );
}
