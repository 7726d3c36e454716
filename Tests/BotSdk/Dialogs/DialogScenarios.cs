using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Dialogs;

/// <summary>Plays the scenarios of the family <c>dialogs</c>: scripted dialogs over several turns.</summary>
internal sealed class DialogScenarios(GoldenScenario scenario)
{
    private readonly MemoryStorage _storage = new();
    private readonly GoldenAdapter _adapter = new();
    private readonly DialogTelemetry _telemetry = new();
    private JsonElement _definitions = scenario.Json.GetProperty("dialogs");

    public static async Task<JsonNode> PlayAsync(GoldenScenario scenario) => await new DialogScenarios(scenario).PlayAsync();

    private async Task<JsonNode> PlayAsync()
    {
        var turns = new JsonArray();
        var number = 0;
        foreach (var input in scenario.Json.GetProperty("inputs").EnumerateArray())
        {
            if (Operation(input) == "change")
            {
                _definitions = input.GetProperty("dialogs");
            }
            else
            {
                turns.Add(await TurnAsync(input, number));
            }

            number++;
        }

        return new JsonObject { ["turns"] = turns };
    }

    private static string? Operation(JsonElement input) => input.ValueKind == JsonValueKind.Object ? SchemaValues.Text(input, "op") : null;

    private async Task<JsonObject> TurnAsync(JsonElement input, int number)
    {
        var outcome = new JsonObject();
        var (sent, tracked) = (_adapter.Sent.Count, _telemetry.Tracked.Count);
        var activity = Incoming(input, number);
        try
        {
            await _adapter.RunAsync(activity, (turnContext, cancellationToken) => RunAsync(turnContext, input, outcome, cancellationToken));
        }
        catch (Exception exception)
        {
            foreach (var (name, value) in GoldenError.Of(exception))
            {
                outcome[name] = value?.DeepClone();
            }
        }

        Add(outcome, "replies", _adapter.Sent.Skip(sent).Where(IsShown).Select(Reply));
        Add(outcome, "telemetry", _telemetry.Tracked.Skip(tracked));
        outcome["state"] = await StoredStack.ReadAsync(_storage, activity);
        return Guids.Hide(outcome).AsObject();
    }

    private Activity Incoming(JsonElement input, int number)
    {
        var common = new JsonObject();
        foreach (var (member, target) in new[] { ("locale", "locale"), ("channel", "channelId") })
        {
            if (scenario.Text(member) is { } value)
            {
                common[target] = value;
            }
        }

        var content = Operation(input) is { } operation ? JsonElement.Parse($"\"{operation}\"") : input;
        return SchemaValues.Incoming(content, number, common);
    }

    private async Task RunAsync(ITurnContext turnContext, JsonElement input, JsonObject outcome, CancellationToken cancellationToken)
    {
        var state = new ConversationState(_storage);
        var accessor = state.CreateProperty<DialogState>("DialogState");
        var dialogs = _definitions.EnumerateArray().Select(ScriptedDialogs.Create).ToList();
        var telemetry = scenario.Member("telemetry")?.GetBoolean() == true;
        if (scenario.Text("run") == "runAsync")
        {
            dialogs[0].TelemetryClient = telemetry ? _telemetry : dialogs[0].TelemetryClient;
            await dialogs[0].RunAsync(turnContext, accessor, cancellationToken);
        }
        else
        {
            var set = new DialogSet(accessor);
            dialogs.ForEach(dialog => set.Add(dialog));
            set.TelemetryClient = telemetry ? _telemetry : set.TelemetryClient;
            var dialogContext = await set.CreateContextAsync(turnContext, cancellationToken);
            await new DialogOperations(scenario, dialogContext, outcome, cancellationToken).RunAsync(input, Operation(input));
        }

        await state.SaveChangesAsync(turnContext, false, cancellationToken);
    }

    private bool IsShown(Activity activity) => activity.Type != ActivityTypes.Trace || scenario.Member("trace")?.GetBoolean() == true;

    private static JsonNode Reply(Activity activity)
    {
        var reply = ReducedReply.Of(activity);
        reply.Remove("locale");
        foreach (var list in new[] { "attachments", "entities" })
        {
            if (reply[list] is JsonArray { Count: 0 })
            {
                reply.Remove(list);
            }
        }

        var plain = reply.Count == 3 && activity is { Type: ActivityTypes.Message, InputHint: InputHints.AcceptingInput, Text: not null };
        return plain ? JsonValue.Create(activity.Text)! : reply;
    }

    private static void Add(JsonObject outcome, string name, IEnumerable<JsonNode> items)
    {
        var list = new JsonArray([.. items]);
        if (list.Count > 0)
        {
            outcome[name] = list;
        }
    }
}
