using CustomerBot.Backend;
using CustomerBot.Bot.Transcripts;
using CustomerBot.Privacy;
using CustomerBot.Tests.Bot.Attacks;
using CustomerBot.Tests.Support;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerBot.Tests.Bot.Transcripts;

/// <summary>A chat in which a customer of the demo shop has proven who she is, in a program that keeps transcripts.</summary>
public sealed class ProvenChat : IAsyncLifetime
{
    private const string Channel = "conformance";

    private readonly string _folder = Directory.CreateTempSubdirectory("proven").FullName;
    private readonly CaughtMail _mail = new();
    private HostedBot _bot = null!;
    private ExpectRepliesClient _chat = null!;

    internal static Customer Anna => DemoPeople.Anna.Customer;

    internal string DataFolder => Path.Combine(_folder, "data");

    internal IReadOnlyCollection<string> Log => _bot.Log;

    internal DeclaredStore Store => _bot.Get<DeclaredStore>();

    /// <summary>The one-time code that was typed.</summary>
    internal string Code { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        TranscriptBot.Declare(Path.Combine(_folder, "declarations"), "GDPR Art. 6(1)(f)");
        _bot = await StartAsync();
        _chat = new ExpectRepliesClient(_bot.Http, "de-DE");
        await SayAsync("Bestellstatus", Anna.Number.Value, Anna.Email);
        Code = await _mail.NextCodeToAsync(Anna);
        await SayAsync(Code, "Abbrechen");
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    internal async Task SayAsync(params IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            await _chat.SayAsync(text, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>A new process over the same disk, as another node would be.</summary>
    internal async Task RestartAsync()
    {
        await _bot.DisposeAsync();
        _bot = await StartAsync();
        _chat = _chat.MoveTo(_bot.Http);
    }

    /// <summary>What is kept of the customer's last message.</summary>
    internal async Task<string> LastKeptAsync() => (await TranscriptAsync()).Last(activity => activity.From.Id != "bot").Text;

    internal async Task<IReadOnlyList<Activity>> TranscriptAsync()
    {
        var store = new DeclaredTranscriptStore(Store, TimeProvider.System, subject: null);
        var listed = (await store.ListTranscriptsAsync(Channel)).Items.ShouldHaveSingleItem();
        var activities = new List<Activity>();
        for (var page = ""; page is not null; )
        {
            var read = await store.GetTranscriptActivitiesAsync(Channel, listed.Id, page);
            activities.AddRange(read.Items.Cast<Activity>());
            page = read.ContinuationToken;
        }

        return activities;
    }

    private Task<HostedBot> StartAsync() =>
        HostedBot.StartAsync(
            services => services.AddSingleton<IMailSender>(_mail),
            DataFolder,
            ("Backend:DemoPath", Path.Combine(_folder, "demo")),
            ("Bot:TurnsPerMinute", "100000"),
            ("Privacy:DeclarationsPath", Path.Combine(_folder, "declarations"))
        );
}
