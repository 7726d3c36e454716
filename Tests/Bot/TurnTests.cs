using System.Text.Json.Nodes;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot;

/// <summary>What holds for every turn: order, exactly one answer, nothing lost.</summary>
public sealed class TurnTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_repeated_activity_gets_the_same_replies_and_runs_once()
    {
        var client = new ExpectRepliesClient(bot.Process.Http, "de-DE");
        await client.SayAsync("Rückruf anfragen", Token);
        await client.SayAsync("Einverstanden", Token);
        var name = client.NewActivity("message");
        name["text"] = "Erika Beispiel";

        var first = await client.PostAsync(name, Token);
        var second = await client.PostAsync(name.DeepClone().AsObject(), Token);

        second.ShouldBe(first);
        (await client.SayAsync("0561 12345678", Token)).ShouldNotBe(first);
    }

    [Fact]
    public async Task Two_messages_at_the_same_moment_are_answered_one_after_the_other()
    {
        var client = new ExpectRepliesClient(bot.Process.Http, "de-DE");
        await client.JoinAsync(Token);
        var activities = Enumerable.Range(0, 10).Select(_ => Message(client, "Was kostet der Versand?")).ToList();

        var replies = await Task.WhenAll(activities.Select(activity => client.PostAsync(activity, Token)));

        replies.ShouldAllBe(turn => turn.Count > 0);
        replies.Select(turn => turn[0]).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Two_hundred_conversations_at_once_finish_without_error()
    {
        var conversations = Enumerable.Range(0, 200).Select(_ => TalkAsync());

        var answers = await Task.WhenAll(conversations);

        answers.Count(answer => answer.Contains(Texts.ConsentRefused, StringComparison.Ordinal)).ShouldBe(200);
    }

    private async Task<string> TalkAsync()
    {
        var client = new ExpectRepliesClient(bot.Process.Http, "de-DE");
        await client.JoinAsync(Token);
        await client.SayAsync("Was kostet der Versand?", Token);
        await client.SayAsync("Rückruf anfragen", Token);
        return string.Join('\n', await client.SayAsync("Nein, danke", Token));
    }

    private static JsonObject Message(ExpectRepliesClient client, string text)
    {
        var activity = client.NewActivity("message");
        activity["text"] = text;
        return activity;
    }
}
