using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Builder;

namespace CustomerBot.Tests.BotSdk.Builder;

/// <summary>Plays the scenarios of the family <c>state</c>: operations on states and storage over several turns.</summary>
internal sealed class StateScenarios
{
    private readonly RecordingStorage? _recording;
    private readonly IStorage _storage;
    private readonly Dictionary<string, BotState> _states;
    private readonly Dictionary<string, object?> _kept = [];

    private StateScenarios(GoldenScenario scenario)
    {
        _recording = scenario.Text("storage") == "recording" ? new RecordingStorage(scenario.Member("seed")) : null;
        _storage = (IStorage?)_recording ?? new MemoryStorage();
        _states = new Dictionary<string, BotState>
        {
            ["conversation"] = new ConversationState(_storage),
            ["user"] = new UserState(_storage),
            ["private"] = new PrivateConversationState(_storage),
        };
    }

    public static async Task<JsonNode> PlayAsync(GoldenScenario scenario)
    {
        var player = new StateScenarios(scenario);
        var results = new JsonArray();
        var turn = 0;
        foreach (var definition in scenario.Json.GetProperty("turns").EnumerateArray())
        {
            var input = definition.TryGetProperty("activity", out var activity) ? activity : JsonElement.Parse("{}");
            var incoming = SchemaValues.Incoming(input, turn++);
            using var context = new TurnContext(new GoldenAdapter(), incoming);
            foreach (var operation in definition.GetProperty("ops").EnumerateArray())
            {
                results.Add(await player.ResultOfAsync(operation, context));
            }
        }

        var outcome = new JsonObject { ["results"] = results };
        if (player._recording is not null)
        {
            outcome["calls"] = player._recording.Calls;
        }

        return GoldenText.Normalize(outcome)!;
    }

    private async Task<JsonNode> ResultOfAsync(JsonElement operation, TurnContext context)
    {
        try
        {
            return await RunAsync(operation, context);
        }
        catch (Exception exception) when (IsConversion(operation, exception))
        {
            return new JsonObject { ["error"] = "ConversionError" };
        }
        catch (Exception exception)
        {
            return GoldenError.Of(exception);
        }
    }

    private static bool IsConversion(JsonElement operation, Exception exception) =>
        operation.GetProperty("op").GetString() == "get"
        && exception is FormatException or InvalidCastException or OverflowException or JsonException;

    private Task<JsonObject> RunAsync(JsonElement operation, TurnContext context) =>
        operation.GetProperty("op").GetString() switch
        {
            "get" => GetAsync(operation, context),
            "set" => Done(TypeOf(operation).SetAsync(StateOf(operation), context, operation)),
            "delete" => Done(TypeOf(operation).DeleteAsync(StateOf(operation), context, operation)),
            "create" => Done(() => StateOf(operation).CreateProperty<string>(operation.GetProperty("prop").GetString())),
            "mutate" => Done(() => StateMutation.Apply(_kept[operation.GetProperty("kept").GetString()!], operation)),
            "load" => Done(StateOf(operation).LoadAsync(context, Force(operation))),
            "save" => Done(StateOf(operation).SaveChangesAsync(context, Force(operation))),
            "clear" => Done(StateOf(operation).ClearStateAsync(context)),
            "deleteState" => Done(StateOf(operation).DeleteAsync(context)),
            "raw" => Value(() => StateOf(operation).Get(context)),
            "cached" => Value(() => StateOf(operation).GetCachedState(context) is not null),
            "loadAll" => Done(SetOf(operation).LoadAllAsync(context, Force(operation))),
            "saveAll" => Done(SetOf(operation).SaveAllChangesAsync(context, Force(operation))),
            "fail" => Done(() => _recording!.FailOn = Text(operation, "on")),
            "storage.read" => ReadAsync(operation),
            "storage.write" => Done(_storage.WriteAsync(StateItems.Changes(operation, _kept))),
            "storage.delete" => Done(_storage.DeleteAsync(Keys(operation))),
            var other => throw new NotSupportedException(other),
        };

    private async Task<JsonObject> GetAsync(JsonElement operation, TurnContext context)
    {
        var result = await TypeOf(operation).GetAsync(StateOf(operation), context, operation);
        if (Text(operation, "keep") is { } name)
        {
            _kept[name] = result.Value;
        }

        var json = new JsonObject { ["value"] = CanonicalJson.Of(result.Value) };
        if (result.FactoryCalls is { } calls)
        {
            json["factoryCalls"] = calls;
        }

        return json;
    }

    private async Task<JsonObject> ReadAsync(JsonElement operation)
    {
        var items = await _storage.ReadAsync(Keys(operation));
        if (Text(operation, "keep") is { } name)
        {
            _kept[name] = items[name];
        }

        return new JsonObject
        {
            ["value"] = new JsonObject(items.Select(item => KeyValuePair.Create(item.Key, StateItems.Describe(item.Value)))),
        };
    }

    private BotState StateOf(JsonElement operation) => Text(operation, "state") is { } name ? _states[name] : _states["conversation"];

    private BotStateSet SetOf(JsonElement operation) =>
        new([.. operation.GetProperty("states").EnumerateArray().Select(name => _states[name.GetString()!])]);

    private static StateType TypeOf(JsonElement operation) => StateType.Named(Text(operation, "type") ?? "string");

    private static bool Force(JsonElement operation) => operation.TryGetProperty("force", out var force) && force.GetBoolean();

    private static string[] Keys(JsonElement operation) =>
        [.. operation.GetProperty("keys").EnumerateArray().Select(key => key.GetString()!)];

    private static string? Text(JsonElement operation, string member) =>
        operation.TryGetProperty(member, out var value) ? value.GetString() : null;

    private static async Task<JsonObject> Done(Task task)
    {
        await task;
        return [];
    }

    private static Task<JsonObject> Done(Action action)
    {
        action();
        return Task.FromResult<JsonObject>([]);
    }

    private static Task<JsonObject> Value(Func<object> value) => Task.FromResult(new JsonObject { ["value"] = CanonicalJson.Of(value()) });
}
