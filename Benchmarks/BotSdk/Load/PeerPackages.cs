using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace CustomerBot.Benchmarks.BotSdk.Load;

/// <summary>The JavaScript SDK from npm, installed once from the committed lock file.</summary>
internal static class PeerPackages
{
    public static string Folder { get; } = Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "Peer");

    /// <summary>False, with a sentence on the console, when Node.js is missing or the packages are not to be had.</summary>
    public static async Task<bool> InstallAsync(CancellationToken cancellationToken)
    {
        if (File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json")))
        {
            return true;
        }

        try
        {
            var start = new ProcessStartInfo("npm", "ci --ignore-scripts --no-audit --no-fund") { WorkingDirectory = Folder };
            using var npm = Process.Start(start)!;
            await npm.WaitForExitAsync(cancellationToken);
            return npm.ExitCode == 0 ? true : throw new InvalidOperationException("npm ci failed.");
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            Console.WriteLine($"Without the JavaScript SDK: {exception.Message}");
            return false;
        }
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
