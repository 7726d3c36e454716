using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Builder.Dialogs;

namespace CustomerBot.Tests.BotSdk.Dialogs;

/// <summary>Does with a stack what an input says, and notes what came of it.</summary>
internal sealed class DialogOperations(
    GoldenScenario scenario,
    DialogContext dialogContext,
    JsonObject outcome,
    CancellationToken cancellationToken
)
{
    public async Task RunAsync(JsonElement input, string? operation)
    {
        switch (operation)
        {
            case null:
                Note(await ContinueOrBeginAsync());
                break;
            case "continue":
                Note(await dialogContext.ContinueDialogAsync(cancellationToken));
                break;
            case "begin":
                Note(await dialogContext.BeginDialogAsync(SchemaValues.Text(input, "dialog"), Value(input, "options"), cancellationToken));
                break;
            case "replace":
                Note(
                    await dialogContext.ReplaceDialogAsync(SchemaValues.Text(input, "dialog"), Value(input, "options"), cancellationToken)
                );
                break;
            case "end":
                Note(await dialogContext.EndDialogAsync(Value(input, "result"), cancellationToken));
                break;
            case "cancelAll":
                Note(await CancelAsync(input));
                break;
            case "reprompt":
                await dialogContext.RepromptDialogAsync(cancellationToken);
                break;
            case "emit":
                outcome["handled"] = await EmitAsync(input);
                break;
            case "look":
                Look(input);
                break;
            default:
                throw new NotSupportedException($"The corpus has an operation '{operation}' that this test does not know.");
        }
    }

    private async Task<DialogTurnResult> ContinueOrBeginAsync()
    {
        var result = await dialogContext.ContinueDialogAsync(cancellationToken);
        if (result.Status != DialogTurnStatus.Empty || scenario.Text("root") is not { } root)
        {
            return result;
        }

        var options = scenario.Member("rootOptions") is { } json ? PlainData.From(json) : null;
        return await dialogContext.BeginDialogAsync(root, options, cancellationToken);
    }

    private Task<DialogTurnResult> CancelAsync(JsonElement input)
    {
        var plain = !input.TryGetProperty("parents", out _) && !input.TryGetProperty("event", out _);
        return plain
            ? dialogContext.CancelAllDialogsAsync(cancellationToken)
            : ScriptInstructions.CancelAsync(dialogContext, input, cancellationToken);
    }

    private Task<bool> EmitAsync(JsonElement input) =>
        dialogContext.EmitEventAsync(
            SchemaValues.Text(input, "name"),
            Value(input, "value"),
            SchemaValues.Member(input, "bubble")?.GetBoolean() ?? true,
            SchemaValues.Member(input, "fromLeaf")?.GetBoolean() ?? false,
            cancellationToken
        );

    private void Look(JsonElement input)
    {
        outcome["active"] = dialogContext.ActiveDialog?.Id;
        outcome["child"] = dialogContext.Child?.ActiveDialog?.Id;
        outcome["stack"] = new JsonArray([.. dialogContext.Stack.Select(instance => JsonValue.Create(instance.Id))]);
        outcome["dialogs"] = new JsonArray([.. dialogContext.Dialogs.GetDialogs().Select(dialog => JsonValue.Create(dialog.Id))]);
        var wanted = SchemaValues.Texts(input, "find") ?? [];
        outcome["find"] = new JsonArray([.. wanted.Select(id => JsonValue.Create(dialogContext.FindDialog(id)?.Id ?? "none"))]);
    }

    private void Note(DialogTurnResult result)
    {
        outcome["status"] = result.Status.ToString();
        if (result.Result is not null)
        {
            outcome["result"] = CanonicalJson.Of(result.Result);
        }
    }

    private static object? Value(JsonElement input, string member) =>
        SchemaValues.Member(input, member) is { } value ? PlainData.From(value) : null;
}
