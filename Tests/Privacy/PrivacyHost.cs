using CustomerBot.Encryption;
using CustomerBot.Privacy;
using CustomerBot.Storage;
using CustomerBot.Tests.Privacy.Declaring;
using CustomerBot.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CustomerBot.Tests.Privacy;

/// <summary>
/// Privacy, Encryption and Storage put together as the bot does it, on a folder of its own. Hosts that share folder and vault are
/// nodes. Unless a test names its declarations, a callback needs no consent.
/// </summary>
internal sealed class PrivacyHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly bool _ownsFolder;

    public PrivacyHost(
        string? folder = null,
        FakeTimeProvider? clock = null,
        IKeyVault? vault = null,
        Action<IServiceCollection>? change = null,
        string? declarations = null
    )
    {
        _ownsFolder = folder is null;
        Folder = folder ?? Directory.CreateTempSubdirectory("privacy").FullName;
        Clock = clock ?? new FakeTimeProvider(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([
                new("Storage:Path", Folder),
                new("Privacy:DeclarationsPath", declarations ?? DeclarationsCopy.CallbackOnContract),
            ])
            .Build();
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(Clock).AddSingleton(BotLanguages.Shipped);
        if (vault is not null)
        {
            services.AddSingleton(vault);
        }

        services.AddStorage(configuration).AddEncryption(configuration).AddPrivacy(configuration);
        change?.Invoke(services);
        _services = services.BuildServiceProvider();
    }

    public string Folder { get; }

    public FakeTimeProvider Clock { get; }

    public DeclaredStore Store => Get<DeclaredStore>();

    public IRecordStore Records => Get<IRecordStore>();

    public ConsentLedger Ledger => Get<ConsentLedger>();

    public DataSubjectRights Rights => Get<DataSubjectRights>();

    public ProcessingLimits Limits => Get<ProcessingLimits>();

    public DataSubjectRequests Requests => Get<DataSubjectRequests>();

    public Ledger Chain => Get<Ledger>();

    public Retention Retention => Get<Retention>();

    public KeyRotation Rotation => Get<KeyRotation>();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async Task<string> PutAsync(DataSubject subject, string name = "request", string person = "Anna", string purpose = "callback") =>
        (
            await Store.WriteAsync(
                new DocumentBatch().Put(new(purpose, subject, name), new(person, "+49 30 23125 001"), CallbackJson.Default.Callback),
                default
            )
        )[0];

    public async Task<Callback?> ReadAsync(DataSubject subject, string name = "request", string purpose = "callback") =>
        (await Store.ReadAsync(new(purpose, subject, name), CallbackJson.Default.Callback, default))?.Content;

    public async Task<IReadOnlyList<StoredRecord>> RecordsOfAsync(DataSubject subject)
    {
        var owner = (await Get<StoreGate>().OpenAsync(default)).Owner(subject);
        return [.. (await AllRecordsAsync()).Where(record => record.Owner == owner)];
    }

    public async Task<IReadOnlyList<StoredRecord>> AllRecordsAsync()
    {
        var all = new List<StoredRecord>();
        foreach (var kind in await Records.CountAsync(default, default))
        {
            await foreach (var record in Records.ByKindAsync(kind.Kind, null, default))
            {
                all.Add(record);
            }
        }

        return all;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_ownsFolder)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    /// <summary>The declarations as they are shipped, where a callback rests on consent.</summary>
    public static string Shipped => Path.Combine(AppContext.BaseDirectory, "Declarations");

    public static DataSubject Person(string id) => DataSubject.ForUser("webchat", id);
}
