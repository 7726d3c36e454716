using CustomerBot.Encryption;
using CustomerBot.Privacy;
using CustomerBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CustomerBot.Tests.Privacy;

/// <summary>Privacy, Encryption and Storage put together as the bot does it, on a folder of its own.</summary>
internal sealed class PrivacyHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly bool _ownsFolder;

    public PrivacyHost(string? folder = null, FakeTimeProvider? clock = null)
    {
        _ownsFolder = folder is null;
        Folder = folder ?? Directory.CreateTempSubdirectory("privacy").FullName;
        Clock = clock ?? new FakeTimeProvider(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Storage:Path", Folder)]).Build();
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Clock)
            .AddStorage(configuration)
            .AddEncryption(configuration)
            .AddPrivacy(configuration)
            .BuildServiceProvider();
    }

    public string Folder { get; }

    public FakeTimeProvider Clock { get; }

    public DeclaredStore Store => Get<DeclaredStore>();

    public ConsentLedger Ledger => Get<ConsentLedger>();

    public DataSubjectRights Rights => Get<DataSubjectRights>();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_ownsFolder)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
