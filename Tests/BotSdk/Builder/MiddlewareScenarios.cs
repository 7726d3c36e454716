using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Builder;

/// <summary>Plays the scenarios of the family <c>middleware</c>: the order of everything in a turn.</summary>
internal sealed class MiddlewareScenarios
{
    private readonly List<string> _log = [];
    private readonly GoldenTelemetry _telemetry = new();
    private readonly GoldenScenario _scenario;
    private readonly BotScript _bot;
    private readonly LoggingAdapter _adapter;
    private readonly MiddlewareFactory _middleware;

    private MiddlewareScenarios(GoldenScenario scenario)
    {
        var storage = new RecordingStorage { Log = _log.Add };
        var states = new Dictionary<string, BotState>
        {
            ["conversation"] = new ConversationState(storage),
            ["user"] = new UserState(storage),
            ["private"] = new PrivateConversationState(storage),
        };
        _scenario = scenario;
        _bot = new BotScript(_log.Add, states);
        _adapter = new LoggingAdapter(_log.Add);
        _middleware = new MiddlewareFactory(_log.Add, _bot, states, _telemetry);
    }

    public static async Task<JsonNode> PlayAsync(GoldenScenario scenario)
    {
        try
        {
            return GoldenText.Normalize(await new MiddlewareScenarios(scenario).RunAsync())!;
        }
        catch (Exception exception)
        {
            return GoldenError.Of(exception);
        }
    }

    private async Task<JsonObject> RunAsync()
    {
        foreach (var definition in _scenario.Json.GetProperty("middleware").EnumerateArray())
        {
            _adapter.Use(_middleware.Create(definition));
        }

        if (_scenario.Member("onTurnError") is { } onTurnError)
        {
            _adapter.OnTurnError = (turnContext, exception) =>
            {
                _log.Add($"turn error {exception.GetType().Name}");
                return _bot.RunAsync(onTurnError, turnContext);
            };
        }

        var turn = 0;
        foreach (var activity in Activities())
        {
            await RunTurnAsync(SchemaValues.Incoming(activity, turn++));
        }

        return Outcome();
    }

    private IEnumerable<JsonElement> Activities() =>
        _scenario.Member("activities")?.EnumerateArray().ToList() ?? [_scenario.Member("activity") ?? JsonElement.Parse("\"hallo\"")];

    private async Task RunTurnAsync(Activity activity)
    {
        try
        {
            await _adapter.RunAsync(activity, _scenario.Member("noBot") is null ? RunBotAsync : null);
        }
        catch (Exception exception)
        {
            _log.Add($"outside {exception.GetType().Name}");
        }
    }

    private Task RunBotAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        _log.Add($"bot {BotScript.Describe(turnContext.Activity)}");
        return _bot.RunAsync(_scenario.Member("bot"), turnContext);
    }

    private JsonObject Outcome()
    {
        var outcome = new JsonObject { ["log"] = new JsonArray([.. _log.Select(line => JsonValue.Create(line))]) };
        if (_adapter.Sent.Count > 0)
        {
            outcome["sent"] = new JsonArray([.. _adapter.Sent.Select(SentActivity.Of)]);
        }

        if (_telemetry.Tracked.Count > 0)
        {
            outcome["telemetry"] = _telemetry.Tracked;
        }

        return outcome;
    }
}
