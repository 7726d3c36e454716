using System.Text.Json;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Builder.Dialogs;

namespace CustomerBot.Tests.BotSdk.Dialogs;

/// <summary>Makes dialogs from definitions.</summary>
internal static class ScriptedDialogs
{
    public static Dialog Create(JsonElement definition)
    {
        var id = SchemaValues.Text(definition, "id")!;
        var kind = SchemaValues.Text(definition, "kind")!;
        return kind switch
        {
            "waterfall" => new WaterfallDialog(id, definition.GetProperty("steps").EnumerateArray().Select(Step)),
            "component" => new ScriptedComponent(definition),
            "probe" => new ScriptedProbe(definition),
            _ => ScriptPrompts.Create(id, kind, definition),
        };
    }

    // A lambda on purpose: telemetry names such steps by their position, which is what the corpus holds.
    private static WaterfallStep Step(JsonElement instructions) =>
        async (step, cancellationToken) =>
            await new ScriptInstructions(step, Values(step), cancellationToken).RunAsync(instructions)
            ?? await step.NextAsync(step.Result, cancellationToken);

    private static ScriptValues Values(WaterfallStepContext step)
    {
        // Taken before the instructions change the stack.
        var id = step.ActiveDialog.Id;
        return new ScriptValues(name =>
            name switch
            {
                "index" => step.Index,
                "reason" => step.Reason,
                "result" => step.Result,
                "options" => step.Options,
                "text" => step.Context.Activity.Text,
                "id" => id,
                "depth" => step.Stack.Count,
                "parent" => step.Parent?.ActiveDialog?.Id,
                _ when name.StartsWith("values.", StringComparison.Ordinal) => step.Values.TryGetValue(name[7..], out var value)
                    ? value
                    : null,
                _ => throw new NotSupportedException($"The corpus has a placeholder '{name}' that this test does not know."),
            }
        );
    }
}
