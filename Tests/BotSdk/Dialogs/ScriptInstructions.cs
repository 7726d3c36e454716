using System.Text.Json;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CustomerBot.Tests.BotSdk.Dialogs;

/// <summary>Carries out the instructions of a step or a component.</summary>
internal sealed class ScriptInstructions(DialogContext dialogContext, ScriptValues values, CancellationToken cancellationToken)
{
    /// <summary>The first result that an instruction gives; null when none gives one.</summary>
    public async Task<DialogTurnResult?> RunAsync(JsonElement instructions)
    {
        foreach (var instruction in instructions.EnumerateArray())
        {
            if (await RunOneAsync(instruction) is { } result)
            {
                return result;
            }
        }

        return null;
    }

    private async Task<DialogTurnResult?> RunOneAsync(JsonElement instruction)
    {
        var first = instruction.EnumerateObject().First();
        switch (first.Name)
        {
            case "send":
                await dialogContext.Context.SendActivityAsync(
                    MessageFactory.Text(values.Text(first.Value.GetString()!)),
                    cancellationToken
                );
                return null;
            case "set":
                ((WaterfallStepContext)dialogContext).Values[first.Value[0].GetString()!] = values.Value(first.Value[1]);
                return null;
            case "if":
                return await BranchAsync(instruction, first.Value.GetString()!);
            case "cancelAllAndGoOn":
                await dialogContext.CancelAllDialogsAsync(cancellationToken);
                return null;
            case "reprompt":
                await dialogContext.RepromptDialogAsync(cancellationToken);
                return null;
            case "emit":
                await EmitAsync(instruction, first.Value.GetString()!);
                return null;
            case "throw":
                throw ScriptExceptions.Create(first.Value.GetString()!);
            default:
                return await MoveAsync(instruction, first);
        }
    }

    private async Task<DialogTurnResult?> MoveAsync(JsonElement instruction, JsonProperty first)
    {
        var options = SchemaValues.Member(instruction, "options");
        switch (first.Name)
        {
            case "prompt":
                return await dialogContext.PromptAsync(first.Value.GetString(), Options(options), cancellationToken);
            case "begin" or "beginPromptRaw":
                return await dialogContext.BeginDialogAsync(first.Value.GetString(), values.Value(options), cancellationToken);
            case "replace":
                return await dialogContext.ReplaceDialogAsync(first.Value.GetString(), values.Value(options), cancellationToken);
            case "next":
                return await ((WaterfallStepContext)dialogContext).NextAsync(values.Value(first.Value), cancellationToken);
            case "nextTwice":
                await ((WaterfallStepContext)dialogContext).NextAsync(values.Value(first.Value), cancellationToken);
                return await ((WaterfallStepContext)dialogContext).NextAsync(values.Value(first.Value), cancellationToken);
            case "end":
                return await dialogContext.EndDialogAsync(values.Value(first.Value), cancellationToken);
            case "cancelAll":
                return await CancelAsync(dialogContext, first.Value, cancellationToken);
            case "wait":
                return Dialog.EndOfTurn;
            case "completeAndWait":
                return new DialogTurnResult(DialogTurnStatus.CompleteAndWait, values.Value(first.Value));
            case "status":
                var status = Enum.Parse<DialogTurnStatus>(first.Value.GetString()!, ignoreCase: true);
                return new DialogTurnResult(status, values.Value(SchemaValues.Member(instruction, "result")));
            case "continue":
                return await dialogContext.ContinueDialogAsync(cancellationToken);
            default:
                throw new NotSupportedException($"The corpus has an instruction '{first.Name}' that this test does not know.");
        }
    }

    public static Task<DialogTurnResult> CancelAsync(DialogContext dialogContext, JsonElement how, CancellationToken cancellationToken) =>
        how.ValueKind == JsonValueKind.Object
            ? dialogContext.CancelAllDialogsAsync(
                SchemaValues.Member(how, "parents")?.GetBoolean() ?? false,
                SchemaValues.Text(how, "event"),
                SchemaValues.Member(how, "value") is { } value ? PlainData.From(value) : null,
                cancellationToken
            )
            : dialogContext.CancelAllDialogsAsync(cancellationToken);

    private async Task<DialogTurnResult?> BranchAsync(JsonElement instruction, string name)
    {
        var actual = values.Text("{" + name + "}");
        var met = string.Equals(actual, SchemaValues.Text(instruction, "is"), StringComparison.OrdinalIgnoreCase);
        return SchemaValues.Member(instruction, met ? "then" : "else") is { } branch ? await RunAsync(branch) : null;
    }

    private async Task EmitAsync(JsonElement instruction, string name)
    {
        var handled = await dialogContext.EmitEventAsync(
            name,
            values.Value(SchemaValues.Member(instruction, "value")),
            SchemaValues.Member(instruction, "bubble")?.GetBoolean() ?? true,
            SchemaValues.Member(instruction, "fromLeaf")?.GetBoolean() ?? false,
            cancellationToken
        );
        var report = $"event {name} {(handled ? "handled" : "not handled")}";
        await dialogContext.Context.SendActivityAsync(MessageFactory.Text(report), cancellationToken);
    }

    private static PromptOptions? Options(JsonElement? options) =>
        options switch
        {
            null => new PromptOptions(),
            { ValueKind: JsonValueKind.Null } => null,
            _ => SchemaValues.PromptOptions(options.Value),
        };
}
