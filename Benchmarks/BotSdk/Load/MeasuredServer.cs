using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CustomerBot.Benchmarks.BotSdk.Load;

/// <summary>A server in a process of its own, bound to the first core; the driver has the second (Linux: taskset).</summary>
internal sealed class MeasuredServer : IDisposable
{
    private const int ServerCore = 0;
    private const nint DriverCores = 1 << 1;

    private readonly Process _process;

    private MeasuredServer(string name, string program, string[] arguments)
    {
        Name = name;
        Port = FreePort();
        IsInDialog = name.Contains("dialog", StringComparison.Ordinal);
        var start = new ProcessStartInfo("taskset", ["-c", $"{ServerCore}", program, .. arguments, $"{Port}"]);
        // The runtime would let young objects pile up to the size of the processor's cache; a chat server needs no such heap.
        start.Environment["DOTNET_GCgen0size"] = "0x400000";
        _process = Process.Start(start)!;
    }

    public string Name { get; }

    public int Port { get; }

    public bool IsInDialog { get; }

    /// <summary>CPU time of the process in user and system mode, to 10 ms (proc_pid_stat(5)).</summary>
    public TimeSpan CpuTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public double ResidentMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1_048_576.0;
        }
    }

    /// <summary>A bot on our runtime, or the floor.</summary>
    public static MeasuredServer Own(string bot) =>
        new(bot, "dotnet", [Path.Combine(AppContext.BaseDirectory, "Benchmarks.dll"), "serve", bot]);

    /// <summary>The same bot on the JavaScript SDK.</summary>
    public static MeasuredServer Peer(string bot) =>
        new($"JavaScript {bot}", "node", [Path.Combine(PeerPackages.Folder, "server.mjs"), bot]);

    public static void PinDriver()
    {
        if (OperatingSystem.IsLinux() && Environment.ProcessorCount > 1)
        {
            using var driver = Process.GetCurrentProcess();
            driver.ProcessorAffinity = DriverCores;
        }
    }

    public async Task<long> AllocatedAsync(CancellationToken cancellationToken)
    {
        using var connection = new HttpConnection();
        await connection.ConnectAsync(Port, cancellationToken);
        var answer = await connection.GetAsync("/allocated", cancellationToken);
        return long.Parse(Encoding.ASCII.GetString(answer.Span), CultureInfo.InvariantCulture);
    }

    public async Task WaitForFirstTurnAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await LoadDriver.TalkAsync(this, users: 1, turns: 1, cancellationToken);
                return;
            }
            catch (SocketException) when (!_process.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(2), cancellationToken);
            }
        }
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
