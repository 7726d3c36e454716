using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerBot.BotSdk.Compatibility;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Builder;

/// <summary>Plays the scenarios of the family <c>transcript</c>: what is logged, and what a store gives back.</summary>
internal sealed class TranscriptScenarios
{
    private static readonly DateTimeOffset FirstDay = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<string> _log = [];
    private readonly MemoryTranscriptStore _store = new();
    private readonly RecordingLogger? _logger;
    private readonly LoggingAdapter _adapter;
    private readonly BotScript _bot;

    private TranscriptScenarios(GoldenScenario scenario)
    {
        var logger = scenario.Text("logger");
        _logger = logger is "recording" or "failing" ? new RecordingLogger(fails: logger == "failing") : null;
        _bot = new BotScript(_log.Add);
        _adapter = new LoggingAdapter(_ => { });
        _adapter.Use(new TranscriptLoggerMiddleware(logger == "none" ? null : (ITranscriptLogger?)_logger ?? _store));
    }

    public static async Task<JsonNode> PlayAsync(GoldenScenario scenario)
    {
        try
        {
            return GoldenText.Normalize(await new TranscriptScenarios(scenario).RunAsync(scenario))!;
        }
        catch (Exception exception)
        {
            return GoldenError.Of(exception);
        }
    }

    private async Task<JsonObject> RunAsync(GoldenScenario scenario)
    {
        var results = new JsonArray();
        var number = 0;
        foreach (var step in scenario.Json.GetProperty("steps").EnumerateArray())
        {
            results.Add(await ResultOfAsync(step, number++));
        }

        var outcome = new JsonObject { ["results"] = results };
        if (_logger is not null)
        {
            outcome["logged"] = Json(_logger.Logged);
        }

        return outcome;
    }

    private async Task<JsonNode> ResultOfAsync(JsonElement step, int number)
    {
        try
        {
            var first = step.EnumerateObject().First();
            return first.Name switch
            {
                "turn" => await TurnAsync(step, number),
                "log" => await LogAsync(SchemaValues.Incoming(first.Value, number)),
                "logMany" => await LogManyAsync(first.Value, number),
                "get" => await GetAsync(first.Value),
                "list" => await ListAsync(first.Value),
                "delete" => await DeleteAsync(first.Value),
                _ => throw new NotSupportedException(first.Name),
            };
        }
        catch (Exception exception)
        {
            return GoldenError.Of(exception);
        }
    }

    private async Task<JsonObject> TurnAsync(JsonElement step, int number)
    {
        _log.Clear();
        var incoming = SchemaValues.Incoming(step.GetProperty("turn"), number);
        await _adapter.RunAsync(incoming, (turnContext, _) => _bot.RunAsync(step.GetProperty("bot"), turnContext));
        var result = new JsonObject { ["incoming"] = CanonicalJson.Of(incoming) };
        if (_log.Count > 0)
        {
            result["log"] = new JsonArray([.. _log.Select(line => JsonValue.Create(line))]);
        }

        return result;
    }

    private async Task<JsonObject> LogAsync(Activity activity)
    {
        await _store.LogActivityAsync(activity);
        return [];
    }

    private async Task<JsonObject> LogManyAsync(JsonElement definition, int number)
    {
        var count = definition.GetProperty("count").GetInt32();
        var from = definition.TryGetProperty("from", out var start) ? start.GetDateTimeOffset() : FirstDay;
        var prefix = Text(definition, "prefix") ?? "m";
        var backwards = definition.TryGetProperty("backwards", out _);
        foreach (var index in Enumerable.Range(1, count))
        {
            var activity = SchemaValues.Incoming(JsonElement.Parse($"\"t{index}\""), number);
            activity.Id = $"{prefix}{index}";
            activity.Timestamp = from.AddMinutes(backwards ? -index : index);
            activity.ChannelId = Text(definition, "channel") ?? "test";
            activity.Conversation.Id = definition.TryGetProperty("spread", out _)
                ? $"c{index}"
                : Text(definition, "conversation") ?? "conv1";
            await _store.LogActivityAsync(activity);
        }

        return [];
    }

    private async Task<JsonObject> GetAsync(JsonElement arguments)
    {
        var start = arguments.TryGetProperty("start", out var moment) ? moment.GetDateTimeOffset() : default;
        var page = await _store.GetTranscriptActivitiesAsync(
            Text(arguments, "channel"),
            Text(arguments, "conversation"),
            Text(arguments, "token"),
            start
        );
        var items = arguments.TryGetProperty("ids", out _)
            ? new JsonArray([.. page.Items.Select(activity => JsonValue.Create(activity.Id))])
            : Json(page.Items);
        return Page(items, page.ContinuationToken);
    }

    private async Task<JsonObject> ListAsync(JsonElement arguments)
    {
        var page = await _store.ListTranscriptsAsync(Text(arguments, "channel"), Text(arguments, "token"));
        return Page(new JsonArray([.. page.Items.Select(CanonicalJson.Of)]), page.ContinuationToken);
    }

    private async Task<JsonObject> DeleteAsync(JsonElement arguments)
    {
        await _store.DeleteTranscriptAsync(Text(arguments, "channel"), Text(arguments, "conversation"));
        return [];
    }

    private static JsonObject Page(JsonArray items, string? token)
    {
        var page = new JsonObject { ["items"] = items };
        if (token is not null)
        {
            page["token"] = token;
        }

        return page;
    }

    private static JsonArray Json(IEnumerable<IActivity> activities) =>
        new([.. activities.Select(activity => JsonNode.Parse(ActivityJson.Serialize((Activity)activity)))]);

    private static string? Text(JsonElement json, string member) => json.TryGetProperty(member, out var value) ? value.GetString() : null;
}
