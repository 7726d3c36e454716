using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Dialogs;

/// <summary>What becomes of a conversation that another release of the bot left in the middle.</summary>
public sealed class OldStateTests
{
    private readonly ConversationState _state = new(new MemoryStorage());

    [Fact]
    public async Task A_dialog_that_is_gone_is_named_in_the_exception()
    {
        await SayAsync(new WaterfallDialog("old", [WaitAsync, WaitAsync]), "hallo");

        var exception = await Should.ThrowAsync<InvalidOperationException>(() =>
            SayAsync(new WaterfallDialog("new", [WaitAsync]), "weiter")
        );

        exception.Message.ShouldContain("old");
        ((IDictionary<string, object>)exception.Data["DialogContext"]!)["ActiveDialog"].ShouldBe("old");
    }

    [Fact]
    public async Task A_waterfall_that_lost_steps_ends_with_what_it_got()
    {
        await SayAsync(new WaterfallDialog("flow", [WaitAsync, WaitAsync, WaitAsync]), "eins");
        await SayAsync(new WaterfallDialog("flow", [WaitAsync, WaitAsync, WaitAsync]), "zwei");

        var result = await SayAsync(new WaterfallDialog("flow", [WaitAsync]), "drei");

        result.Status.ShouldBe(DialogTurnStatus.Complete);
        result.Result.ShouldBe("drei");
    }

    [Fact]
    public async Task A_component_hears_of_the_change_and_can_start_over()
    {
        await SayAsync(new Guide([WaitAsync, WaitAsync]), "hallo");
        var changed = new Guide([WaitAsync, WaitAsync, WaitAsync]);

        await SayAsync(changed, "weiter");
        await SayAsync(changed, "weiter");

        changed.VersionChanges.ShouldBe(1);
    }

    [Theory]
    [InlineData("values", 5)]
    [InlineData("stepIndex", "viele")]
    [InlineData("stepIndex", -3)]
    [InlineData("stepIndex", null)]
    public async Task A_broken_waterfall_state_is_told_by_name(string name, object? value)
    {
        var flow = new WaterfallDialog("flow", [WaitAsync, WaitAsync]);
        await SayAsync(flow, "hallo");
        await ChangeAsync(state => state[name] = value!);

        var exception = await Should.ThrowAsync<InvalidOperationException>(() => SayAsync(flow, "weiter"));

        exception.Message.ShouldContain($"'{name}'");
    }

    [Theory]
    [InlineData("options")]
    [InlineData("state")]
    public async Task A_broken_prompt_state_is_told_by_name(string name)
    {
        var prompt = new TextPrompt("name");
        await SayAsync(prompt, "hallo", new PromptOptions());
        await ChangeAsync(state => state[name] = "?");

        var exception = await Should.ThrowAsync<InvalidOperationException>(() => SayAsync(prompt, "Erika"));

        exception.Message.ShouldContain($"'{name}'");
    }

    [Fact]
    public async Task A_broken_component_state_is_told_by_name()
    {
        var guide = new Guide([WaitAsync, WaitAsync]);
        await SayAsync(guide, "hallo");
        await ChangeAsync(state => state[ComponentDialog.PersistedDialogState] = "?");

        var exception = await Should.ThrowAsync<InvalidOperationException>(() => SayAsync(guide, "weiter"));

        exception.Message.ShouldContain($"'{ComponentDialog.PersistedDialogState}'");
    }

    [Fact]
    public async Task A_broken_conversation_can_still_be_cancelled()
    {
        var flow = new WaterfallDialog("flow", [WaitAsync, WaitAsync]);
        await SayAsync(flow, "hallo");
        await ChangeAsync(state => state.Clear());

        await TurnAsync(
            "stopp",
            async turnContext =>
            {
                var dialogs = new DialogSet(_state.CreateProperty<DialogState>("DialogState")).Add(flow);
                var dialogContext = await dialogs.CreateContextAsync(turnContext);
                (await dialogContext.CancelAllDialogsAsync()).Status.ShouldBe(DialogTurnStatus.Cancelled);
            }
        );

        (await SayAsync(flow, "hallo")).Status.ShouldBe(DialogTurnStatus.Waiting);
    }

    private static Task<DialogTurnResult> WaitAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        Task.FromResult(Dialog.EndOfTurn);

    private async Task<DialogTurnResult> SayAsync(Dialog dialog, string text, object? options = null)
    {
        var client = new DialogTestClient("test", dialog, options, conversationState: _state);
        await client.SendActivityAsync<IActivity>(text);
        return client.DialogTurnResult;
    }

    private Task ChangeAsync(Action<IDictionary<string, object>> change) =>
        TurnAsync(
            "x",
            async turnContext =>
            {
                var stack = await _state.CreateProperty<DialogState>("DialogState").GetAsync(turnContext);
                change(stack.DialogStack[0].State);
            }
        );

    private Task TurnAsync(string text, Func<ITurnContext, Task> bot) =>
        new TestAdapter("test")
            .Use(new AutoSaveStateMiddleware(_state))
            .SendTextToBotAsync(text, (turnContext, _) => bot(turnContext), CancellationToken.None);

    private sealed class Guide : ComponentDialog
    {
        public Guide(IEnumerable<WaterfallStep> steps)
            : base("guide")
        {
            AddDialog(new WaterfallDialog("steps", steps));
        }

        public int VersionChanges { get; private set; }

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            VersionChanges += e.Name == DialogEvents.VersionChanged ? 1 : 0;
            return base.OnPreBubbleEventAsync(dc, e, cancellationToken);
        }
    }
}
