using System.Globalization;
using System.Text.Json;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Dialogs;

/// <summary>A leaf that tells what happens to it.</summary>
internal sealed class ScriptedProbe(JsonElement definition) : Dialog(SchemaValues.Text(definition, "id"))
{
    private const string Turns = "turns";

    private readonly int _waits = SchemaValues.Member(definition, "waits")?.GetInt32() ?? 0;

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        dc.ActiveDialog.State[Turns] = 0;
        await SayAsync(dc.Context, $"begin {CanonicalJson.Text(options)}", cancellationToken);
        return _waits == 0 ? await dc.EndDialogAsync(Result(), cancellationToken) : EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var activity = dc.Context.Activity;
        await SayAsync(dc.Context, $"continue {activity.Type} {CanonicalJson.Text(activity.Text)}", cancellationToken);
        if (Flag("plain"))
        {
            return await base.ContinueDialogAsync(dc, cancellationToken);
        }

        var turns = Convert.ToInt32(dc.ActiveDialog.State[Turns], CultureInfo.InvariantCulture) + 1;
        dc.ActiveDialog.State[Turns] = turns;
        return turns >= _waits ? await dc.EndDialogAsync(Result(), cancellationToken) : EndOfTurn;
    }

    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object? result = null,
        CancellationToken cancellationToken = default
    )
    {
        await SayAsync(dc.Context, $"resume {reason} {CanonicalJson.Text(result)}", cancellationToken);
        return Flag("stay") ? EndOfTurn : await base.ResumeDialogAsync(dc, reason, result, cancellationToken);
    }

    public override async Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        await SayAsync(turnContext, "reprompt", cancellationToken);
        await base.RepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    public override async Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default
    )
    {
        await SayAsync(turnContext, $"end {reason}", cancellationToken);
        await base.EndDialogAsync(turnContext, instance, reason, cancellationToken);
    }

    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        await ScriptEvents.HandleAsync(definition, "pre", dc, e, cancellationToken)
        ?? await base.OnPreBubbleEventAsync(dc, e, cancellationToken);

    protected override async Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        await ScriptEvents.HandleAsync(definition, "post", dc, e, cancellationToken)
        ?? await base.OnPostBubbleEventAsync(dc, e, cancellationToken);

    private object? Result() => SchemaValues.Member(definition, "result") is { } result ? PlainData.From(result) : null;

    private bool Flag(string member) => SchemaValues.Member(definition, member)?.GetBoolean() ?? false;

    private Task<ResourceResponse> SayAsync(ITurnContext turnContext, string what, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(MessageFactory.Text($"{Id} {what}"), cancellationToken);
}
