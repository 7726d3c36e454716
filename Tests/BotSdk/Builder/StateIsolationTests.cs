using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Builder;

public sealed class StateIsolationTests
{
    private const int Users = 48;
    private const int Turns = 40;

    [Fact]
    public async Task State_of_one_user_never_reaches_another_under_load()
    {
        var bot = new CountingBot(new MemoryStorage());

        await Parallel.ForEachAsync(
            Enumerable.Range(0, Users),
            async (user, _) =>
            {
                var adapter = bot.AdapterFor($"user{user}");
                for (var turn = 0; turn < Turns; turn++)
                {
                    await adapter.SendTextToBotAsync($"{user}.{turn}", bot.OnTurnAsync, CancellationToken.None);
                    ((Activity)adapter.GetNextReply()).Text.ShouldBe($"user{user} {turn + 1} {user}.{turn}");
                }
            }
        );
    }

    [Fact]
    public async Task What_a_turn_does_with_an_object_it_read_is_not_stored_before_it_is_saved()
    {
        var storage = new MemoryStorage();
        var state = new UserState(storage);
        var notes = state.CreateProperty<List<string>>("notes");
        using var first = Turn();
        (await notes.GetAsync(first, () => [])).Add("saved");
        await state.SaveChangesAsync(first);

        (await notes.GetAsync(first, () => [])).Add("not saved");
        using var second = Turn();

        (await notes.GetAsync(second, () => [])).ShouldBe(["saved"]);
    }

    [Fact]
    public async Task Two_turns_at_once_get_copies_of_their_own()
    {
        var state = new ConversationState(new MemoryStorage());
        var notes = state.CreateProperty<List<string>>("notes");
        using var before = Turn();
        await notes.SetAsync(before, ["a"]);
        await state.SaveChangesAsync(before);

        using var first = Turn();
        using var second = Turn();
        var ofFirst = await notes.GetAsync(first);
        var ofSecond = await notes.GetAsync(second);
        ofFirst.Add("b");

        ofSecond.ShouldBe(["a"]);
    }

    [Fact]
    public async Task A_caller_cannot_change_what_is_stored_through_the_object_it_wrote()
    {
        var storage = new MemoryStorage();
        var document = new Dictionary<string, object> { ["list"] = new List<string> { "a" } };
        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = document }, CancellationToken.None);

        ((List<string>)document["list"]).Add("b");

        var stored = (IDictionary<string, object>)(await storage.ReadAsync(["key"], CancellationToken.None))["key"];
        ((List<string>)stored["list"]).ShouldBe(["a"]);
    }

    private static TurnContext Turn() =>
        new(
            new TestAdapter("test"),
            new Activity
            {
                Type = ActivityTypes.Message,
                ChannelId = "test",
                From = new ChannelAccount("user1"),
                Conversation = new ConversationAccount(id: "conv1"),
            }
        );

    private sealed class CountingBot(IStorage storage)
    {
        private readonly UserState _user = new(storage);
        private readonly ConversationState _conversation = new(storage);

        public TestAdapter AdapterFor(string user) =>
            new TestAdapter(TestAdapter.CreateConversation($"conversation of {user}", user)).Use(
                new AutoSaveStateMiddleware(_user, _conversation)
            );

        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            var name = await _user
                .CreateProperty<string>("name")
                .GetAsync(turnContext, () => turnContext.Activity.From.Id, cancellationToken);
            var counter = await _conversation
                .CreateProperty<GoldenProfile>("counter")
                .GetAsync(turnContext, () => new(), cancellationToken);
            counter.Age++;
            await Task.Yield();
            await turnContext.SendActivityAsync($"{name} {counter.Age} {turnContext.Activity.Text}", cancellationToken: cancellationToken);
        }
    }
}
