using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CustomerBot.Backend;
using CustomerBot.Tests.Encryption;
using CustomerBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerBot.Tests.Bot.Attacks;

/// <summary>The whole program with the demo shop. Attackers speak HTTP to it; only the owners of the addresses read mail.</summary>
public sealed partial class AttackedBot : IAsyncLifetime
{
    private readonly string _demo = Directory.CreateTempSubdirectory("demo").FullName;
    private HostedBot _bot = null!;
    private int _conversations;

    internal CaughtMail Mail { get; } = new();

    /// <summary>The bot's clock; a test may move it on, never back.</summary>
    internal ShiftedClock Clock { get; } = new(TimeProvider.System);

    internal HttpClient Http => _bot.Http;

    public async ValueTask InitializeAsync() =>
        _bot = await HostedBot.StartAsync(
            services => services.AddSingleton<IMailSender>(Mail).AddSingleton<TimeProvider>(Clock),
            null,
            ("Backend:DemoPath", _demo),
            ("Bot:TurnsPerMinute", "100000")
        );

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        Directory.Delete(_demo, recursive: true);
    }

    /// <summary>Somebody's browser with a conversation of its own.</summary>
    internal Visitor Visit(string locale = "de-DE")
    {
        var number = Interlocked.Increment(ref _conversations).ToString("D6", CultureInfo.InvariantCulture);
        return new(this, locale, $"person-{number}", $"conversation-{number}");
    }

    internal Task<IReadOnlyList<Order>> OrdersOfAsync(Customer customer) =>
        _bot.Get<IOrders>().OfCustomerAsync(customer.Number, CancellationToken.None);

    internal async Task<string> PostAsync(JsonObject activity)
    {
        using var response = await Http.PostAsJsonAsync("/api/messages", activity);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>All texts of the replies.</summary>
    internal static string TextsOf(string body)
    {
        using var answer = JsonDocument.Parse(body);
        return string.Join(
            "\n---\n",
            answer
                .RootElement.GetProperty("activities")
                .EnumerateArray()
                .Where(reply => reply.TryGetProperty("text", out _))
                .Select(reply => reply.GetProperty("text").GetString())
        );
    }

    /// <summary>The replies without what names the visit itself.</summary>
    internal static string WithoutIds(string body) => Moment().Replace(Number().Replace(body, "$1-N"), "TIME");

    [GeneratedRegex(@"\b(person|conversation|activity)-[0-9-]+")]
    private static partial Regex Number();

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)")]
    private static partial Regex Moment();
}
