using System.Net;
using System.Net.Http.Json;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot;

public sealed class TurnLimitTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_conversation_that_sends_too_fast_is_asked_to_wait_and_the_others_are_not()
    {
        await using var bot = await BotProcess.StartAsync(settings: ("Bot:TurnsPerMinute", "10"));
        var fast = new ExpectRepliesClient(bot.Http, "de-DE");
        var other = new ExpectRepliesClient(bot.Http, "de-DE");

        var answers = new List<HttpResponseMessage>();
        while (answers.Count < 30 && answers.LastOrDefault()?.StatusCode is null or HttpStatusCode.OK)
        {
            answers.Add(await bot.Http.PostAsJsonAsync("/api/messages", fast.NewActivity("conversationUpdate"), Token));
        }

        answers.Count.ShouldBeGreaterThanOrEqualTo(11);
        answers[^1].StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answers[^1].Headers.RetryAfter.ShouldNotBeNull();
        (await answers[^1].Content.ReadAsStringAsync(Token)).ShouldContain("\"TooManyRequests\"");
        (await other.JoinAsync(Token)).ShouldNotBeEmpty();
    }
}
