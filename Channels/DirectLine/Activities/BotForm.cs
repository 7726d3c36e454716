using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerBot.BotSdk.Compatibility;
using Microsoft.Bot.Schema;

namespace CustomerBot.Channels.DirectLine.Activities;

/// <summary>Activities between the feed's JSON and the types that the bot knows.</summary>
internal static class BotForm
{
    /// <summary>Whether the bot's types can take this; a text where a number belongs is the client's mistake.</summary>
    public static bool IsReadable(JsonObject activity)
    {
        try
        {
            ActivityJson.Deserialize(JsonSerializer.SerializeToUtf8Bytes(activity, FieldsJson.Default.JsonObject));
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>An activity of the feed as the bot gets it: with recipient and service address, which clients do not see.</summary>
    public static Activity Read(JsonElement stored, string serviceUrl, string botName)
    {
        var activity = ActivityJson.Deserialize(stored);
        activity.ServiceUrl = serviceUrl;
        activity.Recipient = new ChannelAccount(botName, botName, role: "bot");
        return activity;
    }

    public static JsonObject Write(Activity activity) =>
        JsonNode.Parse(ActivityJson.SerializeToUtf8Bytes(activity)) as JsonObject
        ?? throw new InvalidOperationException("An activity is a JSON object.");
}
