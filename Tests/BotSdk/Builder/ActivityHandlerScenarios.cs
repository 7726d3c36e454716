using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerBot.Tests.BotSdk.Golden;

namespace CustomerBot.Tests.BotSdk.Builder;

/// <summary>Plays the scenarios of the family <c>activityhandler</c>: which methods a turn calls and what it answers.</summary>
internal static class ActivityHandlerScenarios
{
    public static async Task<JsonNode> PlayAsync(GoldenScenario scenario)
    {
        var adapter = new GoldenAdapter();
        var script = scenario.Member("bot") ?? JsonElement.Parse("{}");
        var handler = new ScriptedHandler(script);
        var outcome = new JsonObject();
        try
        {
            if (scenario.Member("noContext") is not null)
            {
                await handler.StartAsync(null);
            }
            else
            {
                var activity = SchemaValues.Incoming(scenario.Json.GetProperty("activity"), 1);
                await adapter.RunAsync(activity, (turnContext, _) => handler.StartAsync(turnContext));
            }
        }
        catch (Exception exception)
        {
            outcome = GoldenError.Of(exception);
        }

        outcome["calls"] = new JsonArray([.. handler.Calls.Select(call => JsonValue.Create(call))]);
        if (adapter.Sent.Count > 0)
        {
            outcome["sent"] = new JsonArray([.. adapter.Sent.Select(SentActivity.Of)]);
        }

        return GoldenText.Normalize(outcome)!;
    }
}
