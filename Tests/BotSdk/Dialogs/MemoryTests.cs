using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Dialogs;

public sealed class MemoryTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public Task Values_are_set_and_read_by_path() =>
        RunAsync(memory =>
        {
            memory.SetValue("conversation.customer.orders[1]", "B-2");
            memory.SetValue("$topic", "Rechnung");
            memory.SetValue("turn.count", 3);

            memory.GetStringValue("conversation.Customer.Orders[1]").ShouldBe("B-2");
            memory.GetStringValue("dialog.topic").ShouldBe("Rechnung");
            memory.GetStringValue("this.topic").ShouldBe("Rechnung");
            memory.GetValue<long>("turn.count").ShouldBe(3);
            memory.GetBoolValue("turn.missing", defaultValue: true).ShouldBeTrue();
            memory.GetStringValue("turn.activity.text").ShouldBe("hallo");
            memory.TryGetValue<int>("$topic", out _).ShouldBeFalse();
            memory.TryGetValue<string>("nowhere.topic", out _).ShouldBeFalse();
        });

    [Fact]
    public Task Short_forms_are_written_out() =>
        RunAsync(memory =>
        {
            memory.TransformPath("$a.b").ShouldBe("dialog.a.b");
            memory.TransformPath("#help").ShouldBe("turn.recognized.intents.help");
            memory.TransformPath("@city").ShouldBe("turn.recognized.entities.city.first()");
            memory.TransformPath("@city.name").ShouldBe("turn.recognized.entities.city.first().name");
            memory.TransformPath("@@city").ShouldBe("turn.recognized.entities.city");
            memory.TransformPath("%id").ShouldBe("class.id");
            memory.TransformPath("user.name").ShouldBe("user.name");
        });

    [Fact]
    public Task Removed_values_are_gone_and_versions_tell() =>
        RunAsync(memory =>
        {
            memory.SetValue("$a", 1);
            var version = memory.Version();

            memory.RemoveValue("$a");

            memory.TryGetValue<int>("$a", out _).ShouldBeFalse();
            memory.Version().ShouldNotBe(version);
        });

    [Fact]
    public Task Tracked_paths_tell_when_they_changed() =>
        RunAsync(memory =>
        {
            var tracked = memory.TrackPaths(["$a"]);
            memory.SetValue(DialogPath.EventCounter, 5);

            memory.AnyPathChanged(4, tracked).ShouldBeFalse();
            memory.SetValue("$a.b", 1);

            memory.AnyPathChanged(4, tracked).ShouldBeTrue();
            memory.AnyPathChanged(5, tracked).ShouldBeFalse();
        });

    [Fact]
    public Task Scopes_are_fixed_and_unknown_ones_are_named() =>
        RunAsync(memory =>
        {
            Should.Throw<NotSupportedException>(() => memory.Clear());
            Should.Throw<NotSupportedException>(() => memory.SetValue("conversation", new Dictionary<string, object>()));
            Should.Throw<ArgumentOutOfRangeException>(() => memory.SetValue("nowhere.a", 1)).Message.ShouldContain("nowhere");
            Should.Throw<ArgumentException>(() => memory.SetValue("$a", Task.CompletedTask));
            memory.ContainsKey("USER").ShouldBeTrue();
        });

    [Fact]
    public async Task A_registered_state_is_saved_by_the_run()
    {
        await RunAsync(memory => memory.SetValue("conversation.name", "Erika"));

        await RunAsync(memory => memory.GetStringValue("conversation.name").ShouldBe("Erika"));
    }

    [Theory]
    [InlineData("test", true)]
    [InlineData("emulator", true)]
    [InlineData("webchat", false)]
    public async Task Only_channels_of_developers_are_shown_the_memory(string channel, bool shown)
    {
        var adapter = new TestAdapter(channel, sendTraceActivity: true);

        await adapter.SendTextToBotAsync("hallo", RunAsync(new WaterfallDialog("flow", [Wait])), CancellationToken.None);

        var trace = (Activity)adapter.GetNextReply();
        trace.Name.ShouldBe("BotState");
        trace.ValueType.ShouldBe("https://www.botframework.com/schemas/botState");
        var members = trace.Value is JsonElement value ? value.EnumerateObject().Select(member => member.Name).Order() : null;
        members.ShouldBe(shown ? ["dialog", "this", "turn"] : null);
    }

    [Fact]
    public async Task A_dialog_runs_once_per_turn()
    {
        var dialog = new WaterfallDialog("flow", [Wait]);
        var run = RunAsync(dialog);

        await Should.ThrowAsync<ArgumentException>(() =>
            new TestAdapter("test").SendTextToBotAsync(
                "hallo",
                async (turnContext, cancellationToken) =>
                {
                    await run(turnContext, cancellationToken);
                    await run(turnContext, cancellationToken);
                },
                CancellationToken.None
            )
        );
    }

    [Fact]
    public async Task A_manager_runs_its_dialog_and_saves()
    {
#pragma warning disable CS0618 // Obsolete for new bots, but old ones have it.
        var manager = new DialogManager(new WaterfallDialog("flow", [Wait, (step, token) => step.EndDialogAsync(step.Result, token)]))
        {
            ConversationState = new ConversationState(_storage),
        };
#pragma warning restore CS0618
        var results = new List<DialogTurnResult>();
        var adapter = new TestAdapter("test");
        foreach (var text in new[] { "eins", "zwei" })
        {
            await adapter.SendTextToBotAsync(
                text,
                async (turnContext, cancellationToken) =>
                    results.Add((await manager.OnTurnAsync(turnContext, cancellationToken)).TurnResult),
                CancellationToken.None
            );
        }

        results.Select(result => result.Status).ShouldBe([DialogTurnStatus.Waiting, DialogTurnStatus.Complete]);
        results[1].Result.ShouldBe("zwei");
    }

    private static Task<DialogTurnResult> Wait(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        Task.FromResult(Dialog.EndOfTurn);

    private BotCallbackHandler RunAsync(Dialog dialog)
    {
        var accessor = new ConversationState(_storage).CreateProperty<DialogState>("DialogState");
        return (turnContext, cancellationToken) => dialog.RunAsync(turnContext, accessor, cancellationToken);
    }

    private async Task RunAsync(Action<DialogStateManager> act)
    {
        var state = new ConversationState(_storage);
        var adapter = new TestAdapter("webchat");
        adapter.UseBotState(state, new UserState(_storage));
        var dialog = new WaterfallDialog(
            "flow",
            [
                (step, cancellationToken) =>
                {
                    act(step.State);
                    return step.EndDialogAsync(cancellationToken: cancellationToken);
                },
            ]
        );
        var accessor = state.CreateProperty<DialogState>("DialogState");
        await adapter.SendTextToBotAsync(
            "hallo",
            (turnContext, cancellationToken) => dialog.RunAsync(turnContext, accessor, cancellationToken),
            CancellationToken.None
        );
    }
}
