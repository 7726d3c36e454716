using System.Diagnostics;
using CustomerBot.Tests.Architecture;

namespace CustomerBot.Tests.Support;

/// <summary>Real clients and servers from npm, installed once from the committed lock file.</summary>
internal static class NodeClients
{
    public static readonly string Folder = Path.Combine(Repository.Root, "Tests", "Clients");

    private static readonly Lazy<Task> s_installed = new(InstallAsync);

    /// <summary>Skips the test with a reason where Node.js is missing.</summary>
    public static async Task NeedAsync()
    {
        Assert.SkipUnless(Machine.Has("node") && Machine.Has("npm"), "Node.js is not on this machine: ./test.sh says what the tests need.");
        await s_installed.Value;
    }

    private static async Task InstallAsync()
    {
        if (File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json")))
        {
            return;
        }

        using var npm = Process.Start(
            new ProcessStartInfo("npm", "ci --ignore-scripts --no-audit --no-fund") { WorkingDirectory = Folder }
        )!;
        await npm.WaitForExitAsync();
        npm.ExitCode.ShouldBe(0, "npm ci failed in Tests/Clients.");
    }
}
