using System.Text.Json.Nodes;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Builder;

/// <summary>What a bot sent; the answer to an invoke with its status and body.</summary>
internal static class SentActivity
{
    public static JsonNode Of(Activity activity)
    {
        var json = ReducedReply.Of(activity);
        if (activity.Value is InvokeResponse response)
        {
            json["value"] = CanonicalJson.Of(response);
        }

        return json;
    }
}
