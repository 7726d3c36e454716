using CustomerBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CustomerBot.Tests.Bot;

/// <summary>The warning before a proof of identity ends, in the program as it is served.</summary>
public sealed class ProofNoticeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Messages_keep_a_proof_alive_and_five_minutes_before_its_end_it_is_said()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        using var demo = new CustomerBot.Tests.Privacy.TestFolder();
        await using var bot = await HostedBot.StartAsync(
            services => services.AddSingleton<TimeProvider>(clock),
            settings: ("Backend:DemoPath", demo.FullName)
        );
        var client = new ExpectRepliesClient(bot.Http, "de-DE");
        var anna = DemoShop.Anna;
        await client.SayAsync("Bestellstatus", Token);
        await client.SayAsync($"{anna.Number.Value}, {anna.Email}", Token);
        await client.SayAsync(await new Outbox(demo.FullName).CodeToAsync(anna.Email), Token);

        IReadOnlyList<string> replies = [];
        foreach (var _ in Enumerable.Range(0, 4))
        {
            replies.ShouldNotContain(reply => reply.StartsWith("In 4 Minuten", StringComparison.Ordinal));
            clock.Advance(TimeSpan.FromMinutes(14));
            replies = await client.SayAsync("Was kostet der Versand?", Token);
        }

        replies[0].ShouldStartWith("In 4 Minuten muss ich noch einmal prüfen, ob Sie es sind.");
        replies.ShouldContain(reply => reply.Contains("4,95"));
    }
}
