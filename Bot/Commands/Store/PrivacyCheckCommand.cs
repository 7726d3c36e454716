using System.CommandLine;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>Names every mistake in the declarations with file, line and what to change. Exit code 1 if there is any.</summary>
internal static class PrivacyCheckCommand
{
    public static Command Create()
    {
        var folder = new Option<string?>("--declarations")
        {
            Description = "Folder of the declarations. Default: Privacy:DeclarationsPath.",
        };
        var json = StoreCommand.JsonOption();
        var command = new Command("check", "Find every mistake in the declarations.") { folder, json };
        command.SetAction(result => Run(result.GetValue(folder), result.GetValue(json)));
        return command;
    }

    private static int Run(string? folder, bool json)
    {
        using var host = CommandHost.Build(
            folder is null ? null : new Dictionary<string, string?> { ["Privacy:DeclarationsPath"] = Path.GetFullPath(folder) }
        );
        var problems = host.Services.GetRequiredService<DeclarationsCheck>().Run();
        StoreCommand.Print(problems, json, found => found.Select(problem => problem.ToString()).Append(Summary(found.Count)));
        return problems.Count == 0 ? 0 : 1;
    }

    private static string Summary(int count) => count == 0 ? "No mistakes found." : $"{count} mistakes found.";
}
