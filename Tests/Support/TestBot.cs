using System.Text.Json;
using CustomerBot.Backend;
using CustomerBot.BotSdk.Compatibility;
using CustomerBot.Dialogs;
using CustomerBot.Encryption;
using CustomerBot.Knowledge;
using CustomerBot.Privacy;
using CustomerBot.Redaction;
using CustomerBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CustomerBot.Tests.Support;

/// <summary>The conversation over real storage in a folder of its own, without a host: what a channel would see, turn by turn.</summary>
internal sealed class TestBot : IAsyncDisposable
{
    private static readonly Lazy<AnswerFinder> Content = new(ReadContent);

    private readonly string _folder = Directory.CreateTempSubdirectory("dialogs").FullName;
    private readonly MemoryStorage _conversations = new();
    private ServiceProvider _services = null!;
    private KeyValuePair<string, string?>[] _settings = [];
    private int _chats;

    private TestBot() => Shop = new(_folder);

    /// <summary>The demo shop the bot works with, and the mails it sent.</summary>
    public DemoShop Shop { get; }

    /// <summary>Counts the calls of the company's systems and of the store, and lets the former fail.</summary>
    public ServiceWatch Watch { get; } = new();

    /// <summary>The bot's clock; it stands until a test moves it.</summary>
    public FakeTimeProvider Clock { get; } = new(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    /// <summary>Puts services of a test's own in place of the bot's, from the next start on.</summary>
    public Action<IServiceCollection> Change { get; set; } = _ => { };

    public DeclaredStore Store => Get<DeclaredStore>();

    public ConsentLedger Ledger => Get<ConsentLedger>();

    public Declarations Declarations => Get<Declarations>();

    public static Task<TestBot> StartAsync(params IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var bot = new TestBot { _settings = [.. settings] };
        bot._services = bot.BuildServices();
        return Task.FromResult(bot);
    }

    /// <summary>A chat of a customer of its own.</summary>
    public Chat OpenChat(string locale, string channelId = "test", bool isGroup = false)
    {
        var customer = $"customer-{++_chats}";
        return new(this, locale, new(channelId, customer, $"conversation-of-{customer}", isGroup));
    }

    /// <summary>Another conversation of the customer who opened a chat last.</summary>
    public Chat OpenSecondTab(string locale) =>
        new(this, locale, new("test", $"customer-{_chats}", $"second-tab-of-customer-{_chats}", false));

    /// <summary>A new process over the same disk: dialogs, caches and services are gone, what was stored is there.</summary>
    public async Task RestartAsync()
    {
        await _services.DisposeAsync();
        _services = BuildServices();
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>"purpose.field" of all that is stored of the chat's customer beyond the proof of what was decided.</summary>
    public async Task<IReadOnlyList<string>> StoredFieldsAsync(Chat chat)
    {
        using var export = await Get<DataSubjectRights>().ExportAsync(chat.Subject, CancellationToken.None);
        var fields =
            from purpose in export.RootElement.GetProperty("purposes").EnumerateArray()
            let id = purpose.GetProperty("purpose").GetString()
            where id != "consent-proof"
            from document in purpose.GetProperty("documents").EnumerateArray()
            from member in document.GetProperty("data").EnumerateObject()
            select $"{id}.{member.Name}";
        return [.. fields.Order(StringComparer.Ordinal)];
    }

    /// <summary>Whom the shop's team is going to call, oldest first.</summary>
    public Task<IReadOnlyList<Callback>> WaitingCallbacksAsync() => Get<DemoCallbacks>().WaitingAsync(CancellationToken.None);

    /// <summary>The stored callbacks of the chat's customer.</summary>
    public async Task<IReadOnlyList<JsonElement>> StoredCallbacksAsync(Chat chat)
    {
        using var export = await Get<DataSubjectRights>().ExportAsync(chat.Subject, CancellationToken.None);
        var callbacks = export
            .RootElement.GetProperty("purposes")
            .EnumerateArray()
            .Where(purpose => purpose.GetProperty("purpose").GetString() == "callback");
        return
        [
            .. callbacks
                .SelectMany(purpose => purpose.GetProperty("documents").EnumerateArray())
                .Select(document => document.GetProperty("data").Clone()),
        ];
    }

    /// <summary>The state of the chat's conversation, as it is kept between turns.</summary>
    public async Task<string> StoredConversationAsync(Chat chat)
    {
        var key = $"{chat.ChannelId}/conversations/{chat.ConversationId}";
        var read = await _conversations.ReadAsync([key], CancellationToken.None);
        return StateSerializer.Serialize(read[key]).ToString();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private ServiceProvider BuildServices()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([
                new("Storage:Path", _folder),
                new("Dialogs:PublicUrl", "https://chat.example"),
                .. Shop.Settings,
                .. _settings,
            ])
            .Build();
        var services = new ServiceCollection();
        Shop.AddTo(services, configuration);
        services
            .AddLogging()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(BotLanguages.Shipped)
            .AddSingleton(new ConversationState(_conversations))
            .AddSingleton(Content.Value)
            .AddRedaction(configuration)
            .AddSingleton<UnansweredQuestions>()
            .AddStorage(configuration)
            .AddEncryption(configuration)
            .AddPrivacy(configuration)
            .AddDialogs(configuration);
        Change(services);
        Watch.Over<ICustomers>(services);
        Watch.Over<IOrders>(services);
        Watch.Over<IInvoices>(services);
        Watch.Over<IContracts>(services);
        Watch.Over<ICallbacks>(services);
        Watch.Over<IRecordStore>(services);
        var provider = services.BuildServiceProvider(validateScopes: true);
        Shop.Serve(provider);
        return provider;
    }

    /// <summary>The shipped content, read and indexed once for all tests.</summary>
    private static AnswerFinder ReadContent()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Knowledge:ContentPath", Path.Combine(AppContext.BaseDirectory, "Knowledge", "Content"))])
            .Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton(BotLanguages.Shipped)
            .AddKnowledge(configuration)
            .BuildServiceProvider()
            .GetRequiredService<AnswerFinder>();
    }
}
