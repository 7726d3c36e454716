using System.Text.Json.Nodes;
using CustomerBot.Bot.Hosting;
using CustomerBot.Bot.Pipeline;
using CustomerBot.Bot.Transcripts;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CustomerBot.Tests.Bot.Transcripts;

/// <summary>The bot with its whole pipeline, in this process, for a company that declares the purpose "transcript".</summary>
internal sealed class TranscriptBot : IDisposable
{
    private readonly IHost _host;
    private readonly TestAdapter _adapter;

    /// <param name="legalBasis">What the keeping rests on; null: the purpose is not declared.</param>
    /// <param name="otherPurposes">Optional purposes besides, as they are shipped.</param>
    public TranscriptBot(string? legalBasis = "GDPR Art. 6(1)(f)", params string[] otherPurposes)
    {
        Folder = Directory.CreateTempSubdirectory("transcripts").FullName;
        var declarations = Declare(Path.Combine(Folder, "declarations"), legalBasis);
        foreach (var purpose in otherPurposes)
        {
            File.Copy(Optional(purpose), Path.Combine(declarations, "Purposes", $"{purpose}.json"));
        }

        var builder = Host.CreateApplicationBuilder(
            new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory, EnvironmentName = "Development" }
        );
        builder.Configuration.AddInMemoryCollection([
            new("Bot:Languages:0", "de-DE"),
            new("Knowledge:ContentPath", SmallContent(Path.Combine(Folder, "content"))),
            new("Storage:Path", Path.Combine(Folder, "data")),
            new("Privacy:DeclarationsPath", declarations),
        ]);
        builder.Services.AddRooms(builder.Configuration);
        _host = builder.Build();
        var conversation = TestAdapter.CreateConversation("conversation-of-anna", "anna.beispiel@gmx.de");
        conversation.ChannelId = "webchat";
        conversation.User.Name = "Xenia Ungewohnt";
        _adapter = new TestAdapter(conversation) { Locale = "de-DE" };
        _host.Services.GetRequiredService<TurnPipeline>().AddTo(_adapter);
    }

    public string Folder { get; }

    public DataSubject Customer => DataSubject.ForUser("webchat", "anna.beispiel@gmx.de");

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    public Task SayAsync(string text) => SendAsync(new Activity(ActivityTypes.Message) { Text = text });

    public Task SendAsync(Activity activity)
    {
        (activity.From, activity.Conversation) = (_adapter.Conversation.User, _adapter.Conversation.Conversation);
        return _adapter.ProcessActivityAsync(activity, Get<IBot>().OnTurnAsync, TestContext.Current.CancellationToken);
    }

    /// <summary>A turn with logic of the test's own instead of the dialogs.</summary>
    public Task RunAsync(BotCallbackHandler logic) =>
        _adapter.ProcessActivityAsync(new Activity(ActivityTypes.Message) { Text = "Hallo" }, logic, TestContext.Current.CancellationToken);

    /// <summary>All that is kept, in order.</summary>
    public async Task<IReadOnlyList<Activity>> TranscriptAsync()
    {
        var store = new DeclaredTranscriptStore(Get<DeclaredStore>(), TimeProvider.System, subject: null);
        var listed = await store.ListTranscriptsAsync("webchat");
        return listed.Items is [var one] ? [.. (await store.GetTranscriptActivitiesAsync("webchat", one.Id)).Items.Cast<Activity>()] : [];
    }

    public void Dispose()
    {
        _host.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>One entry per language: what the bot answers is not what these tests are about.</summary>
    private static string SmallContent(string folder)
    {
        foreach (var language in (string[])["de", "en"])
        {
            Directory.CreateDirectory(Path.Combine(folder, language, "faq"));
            var entry = Path.Combine(language, "faq", "callback.md");
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Knowledge", "Content", entry), Path.Combine(folder, entry));
        }

        return folder;
    }

    /// <summary>The shipped declarations, with the optional purpose added.</summary>
    public static string Declare(string folder, string? legalBasis)
    {
        var shipped = Path.Combine(AppContext.BaseDirectory, "Declarations");
        Directory.CreateDirectory(Path.Combine(folder, "Purposes"));
        foreach (var file in Directory.EnumerateFiles(shipped).Concat(Directory.EnumerateFiles(Path.Combine(shipped, "Purposes"))))
        {
            File.Copy(file, Path.Combine(folder, Path.GetRelativePath(shipped, file)));
        }

        if (legalBasis is not null)
        {
            var purpose = JsonNode.Parse(File.ReadAllText(Optional("transcript")))!.AsObject();
            if (legalBasis != (string?)purpose["legalBasis"])
            {
                purpose["legalBasis"] = legalBasis;
                purpose.Remove("minimumAge"); // belongs to consent
            }

            File.WriteAllText(Path.Combine(folder, "Purposes", "transcript.json"), purpose.ToJsonString());
        }

        return folder;
    }

    private static string Optional(string purpose) => Path.Combine(AppContext.BaseDirectory, "OptionalPurposes", $"{purpose}.json");
}
