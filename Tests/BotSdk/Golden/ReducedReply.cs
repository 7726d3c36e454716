using System.Text.Json.Nodes;
using CustomerBot.BotSdk.Compatibility;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Golden;

/// <summary>What a bot sent without what only says where it went.</summary>
internal static class ReducedReply
{
    private static readonly string[] Routing =
    [
        "id",
        "timestamp",
        "localTimestamp",
        "localTimezone",
        "serviceUrl",
        "channelId",
        "from",
        "recipient",
        "conversation",
        "replyToId",
        "callerId",
    ];

    public static JsonObject Of(Activity activity)
    {
        var json = JsonNode.Parse(ActivityJson.Serialize(activity))!.AsObject();
        Strip(json);
        if (activity.Type == ActivityTypes.Trace)
        {
            json.Remove("value");
        }

        return json;
    }

    public static void Strip(JsonObject json)
    {
        foreach (var name in Routing)
        {
            json.Remove(name);
        }
    }
}
