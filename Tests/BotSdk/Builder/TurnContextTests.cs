using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Builder;

public sealed class TurnContextTests
{
    [Fact]
    public async Task Nothing_can_be_sent_after_the_end_of_the_turn()
    {
        var turn = new TurnContext(new TestAdapter("test"), new Activity { Type = ActivityTypes.Message });

        turn.Dispose();

        await Should.ThrowAsync<ObjectDisposedException>(() => turn.SendActivityAsync("late"));
        Should.Throw<ObjectDisposedException>(() => turn.SendActivitiesAsync([new Activity()]));
        await Should.ThrowAsync<ObjectDisposedException>(() => turn.UpdateActivityAsync(new Activity()));
        await Should.ThrowAsync<ObjectDisposedException>(() => turn.DeleteActivityAsync("id"));
        Should.Throw<ObjectDisposedException>(() => turn.OnSendActivities((_, _, next) => next()));
        Should.Throw<ObjectDisposedException>(() => turn.TurnState.Get<object>("key"));
    }

    [Fact]
    public async Task A_proactive_turn_lives_until_its_bot_is_done()
    {
        var adapter = new TestAdapter("test");

        await adapter.ContinueConversationAsync(
            "bot",
            adapter.Conversation,
            async (turn, cancellationToken) =>
            {
                await Task.Yield();
                await turn.SendActivityAsync("still here", cancellationToken: cancellationToken);
            },
            CancellationToken.None
        );

        ((Activity)adapter.GetNextReply()).Text.ShouldBe("still here");
    }

    [Fact]
    public async Task Cancellation_reaches_the_middleware_and_the_bot()
    {
        using var cancellation = new CancellationTokenSource();
        var seen = new List<CancellationToken>();
        var adapter = new TestAdapter("test").Use(new NotingMiddleware(seen));

        await adapter.SendTextToBotAsync("hi", (_, token) => Note(seen, token), cancellation.Token);

        seen.ShouldBe([cancellation.Token, cancellation.Token]);
    }

    [Fact]
    public async Task A_cancelled_turn_saves_nothing()
    {
        var storage = new MemoryStorage();
        var state = new UserState(storage);
        var adapter = new TestAdapter("test").Use(new AutoSaveStateMiddleware(state));

        var turn = adapter.SendTextToBotAsync(
            "hi",
            async (turnContext, _) =>
            {
                await state.CreateProperty<int>("n").SetAsync(turnContext, 1, CancellationToken.None);
                throw new OperationCanceledException();
            },
            CancellationToken.None
        );

        await Should.ThrowAsync<OperationCanceledException>(() => turn);
        (await storage.ReadAsync(["test/users/user1"], CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_language_of_a_turn_does_not_outlive_it()
    {
        var before = CultureInfo.CurrentCulture;
        var adapter = new TestAdapter("test") { Locale = "fr-FR" };

        await adapter.SendTextToBotAsync("salut", (_, _) => Culture("fr-FR"), CancellationToken.None);

        CultureInfo.CurrentCulture.ShouldBe(before);
    }

    [Fact]
    public async Task Typing_stops_when_the_bot_throws()
    {
        var adapter = new TestAdapter("test").Use(new ShowTypingMiddleware(delay: 0, period: 1));

        await Should.ThrowAsync<InvalidOperationException>(() =>
            adapter.SendTextToBotAsync("hi", (_, _) => throw new InvalidOperationException(), CancellationToken.None)
        );
        adapter.ActiveQueue.Clear();
        await adapter.ProcessActivityAsync(new Activity { Type = ActivityTypes.Event }, (_, _) => Task.CompletedTask);

        adapter.GetNextReply().ShouldBeNull();
    }

    private static Task Culture(string name)
    {
        CultureInfo.CurrentCulture.Name.ShouldBe(name);
        return Task.CompletedTask;
    }

    private static Task Note(List<CancellationToken> seen, CancellationToken token)
    {
        seen.Add(token);
        return Task.CompletedTask;
    }

    private sealed class NotingMiddleware(List<CancellationToken> seen) : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            seen.Add(cancellationToken);
            return next(cancellationToken);
        }
    }
}
