using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CustomerBot.Tests.Storage;

/// <summary>
/// A server that a shell script starts for the tests. The script says READY and then waits for the end of its input, so the server
/// stops with the tests, also when they are killed.
/// </summary>
internal sealed class LocalServer : IDisposable
{
    private readonly Process _process;

    private LocalServer(Process process) => _process = process;

    /// <summary>A port that nobody listens on.</summary>
    public static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }

    /// <summary>Runs the script and returns when it is ready.</summary>
    public static LocalServer Start(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo("bash")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])["-c", script, "server", .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line == "READY")
            {
                return new(process);
            }
        }

        throw new InvalidOperationException($"The server did not start: {errors.GetAwaiter().GetResult()}");
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit(TimeSpan.FromSeconds(20));
        _process.Dispose();
    }
}
