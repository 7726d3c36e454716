using CustomerBot.Channels;
using CustomerBot.Encryption;
using CustomerBot.Privacy;
using CustomerBot.Storage;
using CustomerBot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace CustomerBot.Tests.Channels;

/// <summary>Direct Line and the chat page on a real port, with a bot of the test, on a folder of its own.</summary>
internal sealed class ChannelHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly bool _ownsFolder;

    private ChannelHost(WebApplication app, FakeTimeProvider clock, string folder, bool ownsFolder)
    {
        _app = app;
        Clock = clock;
        Folder = folder;
        _ownsFolder = ownsFolder;
        Address = new Uri(app.Urls.Single());
        Http = new HttpClient { BaseAddress = Address };
    }

    public FakeTimeProvider Clock { get; }

    public string Folder { get; }

    public Uri Address { get; }

    public HttpClient Http { get; }

    public static Task<ChannelHost> StartAsync(params (string Key, string Value)[] settings) =>
        StartAsync(TestBot.Echo, null, null, settings);

    public static Task<ChannelHost> StartAsync(TestBot bot, params (string Key, string Value)[] settings) =>
        StartAsync(bot, null, null, settings);

    /// <summary>Starts again on the folder of a host that stopped or was given up.</summary>
    public static Task<ChannelHost> StartAgainAsync(ChannelHost before, TestBot bot) => StartAsync(bot, before.Folder, before.Clock, []);

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public async Task<DirectLineClient> OpenAsync(string? locale = null)
    {
        var client = new DirectLineClient(this);
        await client.GetTokenAsync();
        await client.StartAsync(locale);
        return client;
    }

    /// <summary>The bot's greeting is a turn of its own: a test that names the order of messages waits for it first.</summary>
    public async Task<DirectLineClient> OpenGreetedAsync()
    {
        var client = await OpenAsync();
        await client.PollUntilAsync("Hello");
        return client;
    }

    public Task StopAsync(CancellationToken cancellationToken = default) => _app.StopAsync(cancellationToken);

    /// <summary>Stops without waiting for turns, as when the process is killed.</summary>
    public async Task GiveUpAsync()
    {
        try
        {
            await _app.StopAsync(new CancellationToken(canceled: true));
        }
        catch (OperationCanceledException)
        {
            // The host says that it did not wait.
        }
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync(); // without it the housekeeping still writes while the folder goes
        await _app.DisposeAsync();
        if (_ownsFolder)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private static async Task<ChannelHost> StartAsync(
        TestBot bot,
        string? folder,
        FakeTimeProvider? clock,
        IReadOnlyList<(string Key, string Value)> settings
    )
    {
        var ownsFolder = folder is null;
        folder ??= Directory.CreateTempSubdirectory("channels").FullName;
        clock ??= new FakeTimeProvider(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([new("Storage:Path", folder)]);
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        builder.Services.AddSingleton<TimeProvider>(clock).AddSingleton<IBot>(bot).AddSingleton<IDirectLineKeys, TestKeys>();
        builder.Services.AddSingleton(BotLanguages.Shipped);
        builder.Services.AddStorage(builder.Configuration).AddEncryption(builder.Configuration).AddPrivacy(builder.Configuration);
        builder.Services.AddDirectLine(builder.Configuration, (_, adapter) => adapter.Use(new ReplyIdMiddleware()));
        builder.Services.AddWebChat(builder.Configuration);
        var app = builder.Build();
        app.MapDirectLine();
        app.MapWebChat();
        await app.StartAsync();
        return new ChannelHost(app, clock, folder, ownsFolder);
    }
}
