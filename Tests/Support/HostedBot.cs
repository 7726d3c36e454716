using System.Collections.Concurrent;
using CustomerBot.Bot.Hosting;
using CustomerBot.Tests.Architecture;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CustomerBot.Tests.Support;

/// <summary>The whole program on a real port, inside the test's process, so that a test can put its own vault, clock or sealer into it.</summary>
internal sealed class HostedBot : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly CapturedLog _log;
    private readonly bool _ownsFolder;

    private HostedBot(WebApplication app, CapturedLog log, string folder, bool ownsFolder)
    {
        _app = app;
        _log = log;
        _ownsFolder = ownsFolder;
        Folder = folder;
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public string Folder { get; }

    public HttpClient Http { get; }

    /// <summary>Every line that was logged, at the levels the program ships with.</summary>
    public IReadOnlyCollection<string> Log => _log.Lines;

    public static async Task<HostedBot> StartAsync(
        Action<IServiceCollection>? change = null,
        string? folder = null,
        params (string Key, string Value)[] settings
    )
    {
        var ownsFolder = folder is null;
        folder ??= Directory.CreateTempSubdirectory("hosted").FullName;
        var log = new CapturedLog();
        var app = BotApplication.Build(
            ["--urls", "http://127.0.0.1:0", "--environment", "Development"],
            builder =>
            {
                builder.Configuration.AddJsonFile(Path.Combine(Repository.Root, "appsettings.json"));
                builder.Configuration.AddInMemoryCollection([
                    new("Storage:Path", folder),
                    new("Bot:RequestsPerMinute", "100000"),
                    new("Knowledge:ContentPath", Path.Combine(AppContext.BaseDirectory, "Knowledge", "Content")),
                    .. settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)),
                ]);
                builder.Logging.ClearProviders().AddProvider(log);
                change?.Invoke(builder.Services);
            }
        );
        await app.StartAsync();
        return new(app, log, folder, ownsFolder);
    }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        if (_ownsFolder)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private sealed class CapturedLog : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = new();

        public IReadOnlyCollection<string> Lines => _lines;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => _lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");

        public void Dispose() { }
    }
}
