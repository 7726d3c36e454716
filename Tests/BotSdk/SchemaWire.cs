using System.Globalization;
using System.Text.Json.Nodes;
using CustomerBot.BotSdk.Compatibility;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk;

/// <summary>Values as they travel, in the form of the recorded scenarios.</summary>
internal static class SchemaWire
{
    private static readonly TimeSpan NearNow = TimeSpan.FromMinutes(5);

    private static readonly string[] Routing = ["channelId", "serviceUrl", "from", "recipient", "conversation", "replyToId"];

    /// <summary>Any value as the wire shows it.</summary>
    public static JsonNode? Of(object? value)
    {
        var envelope = ActivityJson.Serialize(new Activity { Value = value });
        return Normalise(JsonNode.Parse(envelope)!["value"]?.DeepClone());
    }

    public static JsonObject WithoutRouting(Activity activity)
    {
        var wire = JsonNode.Parse(ActivityJson.Serialize(activity))!.AsObject();
        foreach (var member in Routing)
        {
            wire.Remove(member);
        }

        return wire;
    }

    private static JsonNode? Normalise(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members.ToList())
                {
                    members[name] = Normalise(value?.DeepClone());
                }

                return members;
            case JsonArray items:
                return new JsonArray([.. items.Select(item => Normalise(item?.DeepClone()))]);
            case JsonValue value when value.TryGetValue(out string? text):
                return IsNow(text) ? "<now>"
                    : Guid.TryParse(text, out _) ? "<guid>"
                    : text;
            default:
                return node;
        }
    }

    private static bool IsNow(string text) =>
        text.Length > 10
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
        && (moment - DateTimeOffset.UtcNow).Duration() < NearNow;
}
