using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using CustomerBot.Tests.Architecture;

namespace CustomerBot.Tests.Deployment;

/// <summary>The Bicep compiler from its NuGet package. It needs no network.</summary>
internal static class Bicep
{
    public static readonly string Templates = Path.Combine(Repository.Root, "deploymentTemplates");

    private static readonly Lazy<Task<JsonElement>> Compiled = new(CompileOnceAsync);

    public static async Task<(int ExitCode, string Output, string Problems)> RunAsync(params string[] arguments)
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && Environment.Is64BitProcess,
            "The Bicep compiler in the package is for Linux on x64."
        );
        using var process = Process.Start(
            new ProcessStartInfo(Compiler, arguments) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        var output = process.StandardOutput.ReadToEndAsync();
        var problems = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await problems);
    }

    /// <summary>The Azure Resource Manager template that the main template stands for; compiled once for all tests.</summary>
    public static Task<JsonElement> CompileAsync() => Compiled.Value;

    private static async Task<JsonElement> CompileOnceAsync()
    {
        var (exitCode, output, problems) = await RunAsync("build", Path.Combine(Templates, "main.bicep"), "--stdout");
        exitCode.ShouldBe(0, problems);
        return JsonDocument.Parse(output).RootElement;
    }

    private static string Compiler =>
        Path.Combine(
            typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "BicepFolder").Value!,
            "tools",
            "bicep"
        );
}
