using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CustomerBot.Backend;
using CustomerBot.Bot.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CustomerBot.Benchmarks.Dialogs;

/// <summary>The whole program on a free port of this process, with the demo shop, empty folders and mailboxes that can be read.</summary>
internal sealed partial class DemoHost : IMailSender, IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, TaskCompletionSource<string>> _codes = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("customerbot").FullName;
    private WebApplication _app = null!;

    private DemoHost() { }

    public HttpClient Http { get; private set; } = null!;

    /// <summary>The customers of the demo shop.</summary>
    public static IReadOnlyList<Customer> Customers { get; } =
    [.. new DemoSeed(DateOnly.FromDateTime(DateTime.UtcNow)).Make().Customers.Select(person => person.Customer)];

    public static async Task<DemoHost> StartAsync(CancellationToken cancellationToken)
    {
        var host = new DemoHost();
        host._app = BotApplication.Build(["--urls", "http://127.0.0.1:0", "--environment", "Development"], host.Prepare);
        await host._app.StartAsync(cancellationToken);
        host.Http = new HttpClient { BaseAddress = new Uri(host._app.Urls.Single()) };
        return host;
    }

    /// <summary>The code in the next mail to this address since the last one was taken.</summary>
    public async Task<string> TakeCodeAsync(string email, CancellationToken cancellationToken)
    {
        var code = await Waiting(email).Task.WaitAsync(s_patience, cancellationToken);
        _codes.TryRemove(email, out _);
        return code;
    }

    public Task SendAsync(Mail mail, CancellationToken cancellationToken)
    {
        if (Code().Match(mail.Text) is { Success: true } code)
        {
            Waiting(mail.To).TrySetResult(code.Groups[1].Value);
        }

        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private void Prepare(WebApplicationBuilder builder)
    {
        builder.Configuration.AddInMemoryCollection([
            new("Storage:Path", Path.Combine(_folder, "data")),
            new("Backend:DemoPath", Path.Combine(_folder, "demo")),
            new("Bot:TurnsPerMinute", "100000"),
        ]);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IMailSender>(this);
    }

    private TaskCompletionSource<string> Waiting(string email) =>
        _codes.GetOrAdd(email, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));

    [GeneratedRegex(@"^    (\d{6})\r?$", RegexOptions.Multiline)]
    private static partial Regex Code();
}
