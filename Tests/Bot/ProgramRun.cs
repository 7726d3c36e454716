using System.Diagnostics;
using CustomerBot.Tests.Architecture;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot;

/// <summary>One run of the program with a command, as an operator runs it, on a store in a folder.</summary>
internal static class ProgramRun
{
    public static Task<(int ExitCode, string Output, string Errors)> OnAsync(
        string folder,
        CancellationToken cancellationToken,
        params string[] arguments
    ) => InAsync("Development", folder, cancellationToken, arguments);

    public static async Task<(int ExitCode, string Output, string Errors)> InAsync(
        string environment,
        string folder,
        CancellationToken cancellationToken,
        params string[] arguments
    )
    {
        var start = new ProcessStartInfo("dotnet", [BotProcess.Program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
            Environment = { ["Storage__Path"] = folder, ["ASPNETCORE_ENVIRONMENT"] = environment },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return (process.ExitCode, await output, await errors);
    }
}
