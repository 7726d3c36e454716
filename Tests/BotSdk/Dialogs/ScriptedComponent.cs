using System.Text.Json;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CustomerBot.Tests.BotSdk.Dialogs;

/// <summary>A component that does what its definition says.</summary>
internal sealed class ScriptedComponent : ComponentDialog
{
    private readonly JsonElement _definition;

    public ScriptedComponent(JsonElement definition)
        : base(SchemaValues.Text(definition, "id"))
    {
        _definition = definition;
        foreach (var inner in definition.GetProperty("dialogs").EnumerateArray())
        {
            AddDialog(ScriptedDialogs.Create(inner));
        }

        InitialDialogId = SchemaValues.Text(definition, "initial") ?? InitialDialogId;
    }

    protected override async Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc,
        object options,
        CancellationToken cancellationToken = default
    ) =>
        await RunAsync("onBegin", innerDc, options, cancellationToken)
        ?? await base.OnBeginDialogAsync(innerDc, options, cancellationToken);

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(
        DialogContext innerDc,
        CancellationToken cancellationToken = default
    )
    {
        var text = innerDc.Context.Activity.Text?.Trim();
        foreach (var rule in SchemaValues.Member(_definition, "onContinue")?.EnumerateArray() ?? default)
        {
            var when = SchemaValues.Text(rule, "when");
            if (when == "*" || string.Equals(when, text, StringComparison.OrdinalIgnoreCase))
            {
                var instructions = new ScriptInstructions(innerDc, Values(innerDc.Context, innerDc, null, null), cancellationToken);
                if (await instructions.RunAsync(rule.GetProperty("do")) is { } result)
                {
                    return result;
                }
            }
        }

        return await base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    protected override async Task OnEndDialogAsync(
        ITurnContext context,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default
    )
    {
        await SendAsync("onEnd", context, reason, cancellationToken);
        await base.OnEndDialogAsync(context, instance, reason, cancellationToken);
    }

    protected override async Task OnRepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        await SendAsync("onReprompt", turnContext, null, cancellationToken);
        await base.OnRepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        await ScriptEvents.HandleAsync(_definition, "pre", dc, e, cancellationToken)
        ?? await base.OnPreBubbleEventAsync(dc, e, cancellationToken);

    protected override async Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        await ScriptEvents.HandleAsync(_definition, "post", dc, e, cancellationToken)
        ?? await base.OnPostBubbleEventAsync(dc, e, cancellationToken);

    private async Task<DialogTurnResult?> RunAsync(
        string member,
        DialogContext innerDc,
        object options,
        CancellationToken cancellationToken
    )
    {
        if (SchemaValues.Member(_definition, member) is not { } script)
        {
            return null;
        }

        var values = Values(innerDc.Context, innerDc, options, null);
        return await new ScriptInstructions(innerDc, values, cancellationToken).RunAsync(script);
    }

    private async Task SendAsync(string member, ITurnContext turnContext, DialogReason? reason, CancellationToken cancellationToken)
    {
        if (SchemaValues.Text(_definition, member) is { } template)
        {
            var text = Values(turnContext, null, null, reason).Text(template);
            await turnContext.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
        }
    }

    private ScriptValues Values(ITurnContext turnContext, DialogContext? innerDc, object? options, DialogReason? reason) =>
        new(name =>
            name switch
            {
                "id" => Id,
                "text" => turnContext.Activity.Text,
                "active" => innerDc?.ActiveDialog?.Id,
                "depth" => innerDc?.Stack.Count,
                "options" => options,
                "reason" => reason,
                _ => throw new NotSupportedException($"The corpus has a placeholder '{name}' that this test does not know."),
            }
        );
}
