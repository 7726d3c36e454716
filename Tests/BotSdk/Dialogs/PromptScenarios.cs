using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CustomerBot.Tests.BotSdk.Dialogs;

/// <summary>Plays the scenarios of the family <c>prompts</c>: one prompt over several turns, everything made anew in each.</summary>
internal sealed class PromptScenarios
{
    private readonly GoldenScenario _scenario;
    private readonly MemoryStorage _storage = new();
    private readonly GoldenAdapter _adapter = new();
    private readonly JsonObject _common;

    private PromptScenarios(GoldenScenario scenario)
    {
        _scenario = scenario;
        _common = Common(scenario);
    }

    public static async Task<JsonNode> PlayAsync(GoldenScenario scenario)
    {
        var player = new PromptScenarios(scenario);
        var turns = new JsonArray();
        var number = 0;
        foreach (var input in Inputs(scenario))
        {
            var turn = await player.TurnAsync(input, number++);
            turns.Add(turn);
            if (turn.ContainsKey("error") || turn["status"]?.GetValue<string>() == nameof(DialogTurnStatus.Complete))
            {
                break;
            }
        }

        return new JsonObject { ["turns"] = turns };
    }

    private static IEnumerable<JsonElement> Inputs(GoldenScenario scenario) =>
        [scenario.Member("start") ?? JsonElement.Parse("\"start\""), .. scenario.Json.GetProperty("inputs").EnumerateArray()];

    private async Task<JsonObject> TurnAsync(JsonElement input, int number)
    {
        var outcome = new JsonObject();
        var before = _adapter.Sent.Count;
        try
        {
            await _adapter.RunAsync(
                SchemaValues.Incoming(input, number, _common),
                (turnContext, cancellationToken) => RunAsync(turnContext, number == 0, outcome, cancellationToken)
            );
        }
        catch (Exception exception)
        {
            foreach (var (name, value) in GoldenError.Of(exception))
            {
                outcome[name] = value?.DeepClone();
            }
        }

        if (_adapter.Sent.Count > before)
        {
            outcome["replies"] = new JsonArray([.. _adapter.Sent.Skip(before).Select(ReducedReply.Of)]);
        }

        return outcome;
    }

    private async Task RunAsync(ITurnContext turnContext, bool begin, JsonObject outcome, CancellationToken cancellationToken)
    {
        var state = new ConversationState(_storage);
        var dialogs = new DialogSet(state.CreateProperty<DialogState>("DialogState"));
        dialogs.Add(
            ScriptPrompts.Create(
                "p",
                _scenario.Text("prompt")!,
                _scenario.Json,
                (attempt, recognized) =>
                {
                    outcome["attempt"] = attempt;
                    outcome["recognized"] = recognized;
                }
            )
        );
        var dialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        var options = _scenario.Member("options") is { } json ? SchemaValues.PromptOptions(json) : new PromptOptions();
        var result = begin
            ? await dialogContext.PromptAsync("p", options, cancellationToken)
            : await dialogContext.ContinueDialogAsync(cancellationToken);
        await state.SaveChangesAsync(turnContext, false, cancellationToken);

        outcome["status"] = result.Status.ToString();
        if (result.Status == DialogTurnStatus.Complete)
        {
            var value = CanonicalJson.Of(result.Result);
            outcome["result"] = value is not null && _scenario.Text("compare") == "timex" ? TimexOnly(value) : value;
        }
    }

    private static JsonArray TimexOnly(JsonNode resolutions) =>
        [.. resolutions.AsArray().Select(reading => new JsonObject { ["timex"] = reading!["timex"]?.DeepClone() })];

    private static JsonObject Common(GoldenScenario scenario)
    {
        var common = new JsonObject();
        foreach (
            var (member, target) in new[]
            {
                ("locale", "locale"),
                ("channel", "channelId"),
                ("localTimestamp", "localTimestamp"),
                ("from", "from"),
            }
        )
        {
            if (scenario.Member(member) is { } value)
            {
                common[target] = JsonNode.Parse(value.GetRawText());
            }
        }

        if (scenario.Text("conversationType") is { } type)
        {
            common["conversation"] = new JsonObject { ["id"] = "conv1", ["conversationType"] = type };
        }

        return common;
    }
}
