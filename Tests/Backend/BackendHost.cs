using CustomerBot.Backend;
using CustomerBot.Encryption;
using CustomerBot.Privacy;
using CustomerBot.Storage;
using CustomerBot.Tests.Backend.Behaviour;
using CustomerBot.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CustomerBot.Tests.Backend;

/// <summary>The back end of one node over a folder, with the demo shop and a clock that stands until a test moves it.</summary>
internal sealed class BackendHost : IBackendUnderTest
{
    private readonly string _folder;
    private readonly bool _ownsFolder;
    private readonly ServiceProvider _services;

    private BackendHost(string folder, bool ownsFolder, FakeTimeProvider clock, Action<IServiceCollection>? change)
    {
        _folder = folder;
        _ownsFolder = ownsFolder;
        Clock = clock;
        Shop = new(folder);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Storage:Path", folder), .. Shop.Settings]).Build();
        var services = new ServiceCollection();
        Shop.AddTo(services, configuration);
        services
            .AddLogging()
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton(BotLanguages.Shipped)
            .AddStorage(configuration)
            .AddEncryption(configuration)
            .AddPrivacy(configuration);
        change?.Invoke(services);
        _services = services.BuildServiceProvider(validateScopes: true);
        Shop.Serve(_services);
    }

    public BackendHost Company => this;

    public FakeTimeProvider Clock { get; }

    public DemoShop Shop { get; }

    public OneTimeCodes Codes => Get<OneTimeCodes>();

    public static BackendHost Start(Action<IServiceCollection>? change = null) =>
        new(Directory.CreateTempSubdirectory("backend").FullName, ownsFolder: true, new(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero)), change);

    /// <summary>Another node over the same store, shop and clock.</summary>
    public BackendHost SecondNode() => new(_folder, ownsFolder: false, Clock, change: null);

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_ownsFolder)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
