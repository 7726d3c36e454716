using System.Diagnostics;
using CustomerBot.Tests.Architecture;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Deployment;

/// <summary>A script under <c>build</c>, as an operator or maintainer runs it.</summary>
internal static class Script
{
    public static async Task<(int ExitCode, string Output)> RunAsync(string name, params string[] arguments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Machine.Has("openssl"), "The scripts are for Linux and need openssl.");
        using var process = Process.Start(
            new ProcessStartInfo(Path.Combine(Repository.Root, "build", name), arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var output = process.StandardOutput.ReadToEndAsync();
        var problems = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await problems);
    }
}
