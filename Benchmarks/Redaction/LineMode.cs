using System.Diagnostics;
using System.Globalization;

namespace CustomerBot.Benchmarks.Redaction;

/// <summary>
/// <c>lines SIZE</c> (in megabytes; <c>lines SIZE single</c> without any line break): pipes generated messages through the program's
/// <c>redact</c> and prints time and peak memory.
/// </summary>
internal static class LineMode
{
    private const int Megabyte = 1 << 20;

    public static async Task<int> RunAsync(int megabytes, bool singleLine, CancellationToken cancellationToken)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Bot.dll");
        var start = new ProcessStartInfo("dotnet", [program, "redact"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var redact = Process.Start(start)!;
        var clock = Stopwatch.StartNew();
        var writing = WriteAsync(redact.StandardInput, (long)megabytes * Megabyte, singleLine ? " " : "\n", cancellationToken);
        var (written, peak) = await CountAsync(redact, cancellationToken);
        await writing;
        await redact.WaitForExitAsync(cancellationToken);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{megabytes} MB{(singleLine ? " in one line" : "")}: {clock.Elapsed.TotalSeconds:0} s, {written / Megabyte} MB written, peak memory {peak / Megabyte} MB, exit code {redact.ExitCode}"
            )
        );
        return redact.ExitCode;
    }

    private static async Task WriteAsync(StreamWriter input, long bytes, string parting, CancellationToken cancellationToken)
    {
        var messages = Messages.All.Select(text => System.Text.Encoding.UTF8.GetBytes(text.ReplaceLineEndings(" ") + parting)).ToArray();
        for (var (next, written) = (0, 0L); written < bytes; next = (next + 1) % messages.Length)
        {
            await input.BaseStream.WriteAsync(messages[next], cancellationToken);
            written += messages[next].Length;
        }

        input.Close();
    }

    /// <summary>What came out, and the most memory that the program had while it came.</summary>
    private static async Task<(long Written, long Peak)> CountAsync(Process redact, CancellationToken cancellationToken)
    {
        var (written, peak) = (0L, 0L);
        var buffer = new byte[Megabyte];
        while (await redact.StandardOutput.BaseStream.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            written += count;
            redact.Refresh();
            peak = redact.HasExited ? peak : Math.Max(peak, redact.PeakWorkingSet64);
        }

        return (written, peak);
    }
}
