using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerBot.BotSdk.Compatibility;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk;

/// <summary>An activity comes in and goes out again as the value of an event.</summary>
internal static class SchemaRoundTrip
{
    public static JsonObject Play(GoldenScenario scenario)
    {
        var json = scenario.Text("json") ?? scenario.Member("activity")!.Value.GetRawText();
        if (Read(json) is not { Type.Length: > 0 } activity)
        {
            return new JsonObject { ["status"] = 400 };
        }

        return new JsonObject
        {
            ["status"] = activity.Type == ActivityTypes.Invoke ? 501 : 200,
            ["connector"] = JsonNode.Parse(ActivityJson.Serialize(new Activity(ActivityTypes.Event) { Value = activity }))![
                "value"
            ]!.DeepClone(),
        };
    }

    private static Activity? Read(string json)
    {
        try
        {
            return ActivityJson.Deserialize(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
