using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerBot.BotSdk.Compatibility;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk;

/// <summary>Helper methods of activities, called as the scenarios say.</summary>
internal static class SchemaMethods
{
    private static readonly JsonElement NoActivity = JsonElement.Parse("{}");

    public static JsonNode Play(GoldenScenario scenario)
    {
        try
        {
            var activity = SchemaValues.Incoming(scenario.Member("activity") ?? NoActivity, turn: 1);
            return new JsonObject { ["result"] = Call(scenario, activity) };
        }
        catch (Exception exception) when (exception is InvalidCastException or NullReferenceException or ArgumentException)
        {
            return GoldenError.Of(exception);
        }
    }

    private static JsonNode? Call(GoldenScenario scenario, Activity activity) =>
        scenario.Text("method") switch
        {
            "createReply" => SchemaWire.Of(activity.CreateReply(scenario.Text("text"), scenario.Text("locale"))),
            "createTrace" => SchemaWire.Of(Trace(scenario, activity)),
            "createTraceActivity" => SchemaWire.Of(
                Activity.CreateTraceActivity(scenario.Text("name"), scenario.Text("valueType"), Value(scenario), scenario.Text("label"))
            ),
            "getConversationReference" => SchemaWire.Of(activity.GetConversationReference()),
            "getReplyConversationReference" => SchemaWire.Of(
                activity.GetReplyConversationReference(new ResourceResponse(scenario.Text("reply")))
            ),
            "applyConversationReference" => SchemaWire.Of(
                activity.ApplyConversationReference(Reference(scenario), scenario.Member("incoming")?.GetBoolean() ?? false)
            ),
            "getContinuationActivity" => SchemaWire.Of(Reference(scenario).GetContinuationActivity()),
            "getMentions" => SchemaWire.Of(activity.GetMentions()),
            "mentionsId" => activity.MentionsId(scenario.Text("who")),
            "mentionsRecipient" => activity.MentionsRecipient(),
            "removeRecipientMention" => Removed(activity, activity.RemoveRecipientMention()),
            "removeMentionText" => Removed(activity, activity.RemoveMentionText(scenario.Text("who"))),
            "hasContent" => activity.HasContent(),
            "isFromStreamingConnection" => activity.IsFromStreamingConnection(),
            "getChannelData" => ChannelData(activity.GetChannelData<SchemaChannelData>()),
            "tryGetChannelData" => activity.TryGetChannelData<SchemaChannelData>(out var data) ? ChannelData(data) : false,
            "as" => Views(activity),
            "entityAsPlace" => SchemaWire.Of(activity.Entities[0].GetAs<Place>()),
            "entitySet" => EntitySet(scenario),
            _ => SchemaWire.Of(Create(scenario.Text("what")!)),
        };

    private static ITraceActivity Trace(GoldenScenario scenario, Activity activity) =>
        activity.CreateTrace(scenario.Text("name"), Value(scenario), scenario.Text("valueType"), scenario.Text("label"));

    private static object? Value(GoldenScenario scenario) => scenario.Member("value") is { } value ? PlainData.From(value) : null;

    private static ConversationReference Reference(GoldenScenario scenario)
    {
        var envelope = new JsonObject { ["relatesTo"] = JsonObject.Create(scenario.Member("reference")!.Value) };
        return ActivityJson.Deserialize(envelope.ToJsonString()).RelatesTo;
    }

    private static JsonObject Removed(Activity activity, string returned) => new() { ["returned"] = returned, ["text"] = activity.Text };

    private static JsonObject ChannelData(SchemaChannelData data)
    {
        var json = new JsonObject { ["count"] = data.Count };
        if (data.Source != null)
        {
            json["source"] = data.Source;
        }

        if (data.Names != null)
        {
            json["names"] = new JsonArray([.. data.Names.Select(name => (JsonNode)name)]);
        }

        return json;
    }

    private static JsonObject Views(Activity activity) =>
        new()
        {
            ["message"] = activity.AsMessageActivity() != null,
            ["contactRelationUpdate"] = activity.AsContactRelationUpdateActivity() != null,
            ["installationUpdate"] = activity.AsInstallationUpdateActivity() != null,
            ["conversationUpdate"] = activity.AsConversationUpdateActivity() != null,
            ["typing"] = activity.AsTypingActivity() != null,
            ["endOfConversation"] = activity.AsEndOfConversationActivity() != null,
            ["event"] = activity.AsEventActivity() != null,
            ["invoke"] = activity.AsInvokeActivity() != null,
            ["messageUpdate"] = activity.AsMessageUpdateActivity() != null,
            ["messageDelete"] = activity.AsMessageDeleteActivity() != null,
            ["messageReaction"] = activity.AsMessageReactionActivity() != null,
            ["suggestion"] = activity.AsSuggestionActivity() != null,
            ["trace"] = activity.AsTraceActivity() != null,
            ["handoff"] = activity.AsHandoffActivity() != null,
            ["command"] = activity.AsCommandActivity() != null,
            ["commandResult"] = activity.AsCommandResultActivity() != null,
        };

    private static JsonNode? EntitySet(GoldenScenario scenario)
    {
        var entity = new Entity(scenario.Text("type"));
        if (scenario.Text("as") == "mention")
        {
            entity.SetAs(new Mention(new ChannelAccount("u1", "Max"), "<at>Max</at>"));
        }
        else
        {
            entity.SetAs(new Thing(name: "Ding"));
        }

        return SchemaWire.Of(entity);
    }

    private static object Create(string what) =>
        what switch
        {
            "message" => Activity.CreateMessageActivity(),
            "contactRelationUpdate" => Activity.CreateContactRelationUpdateActivity(),
            "conversationUpdate" => Activity.CreateConversationUpdateActivity(),
            "typing" => Activity.CreateTypingActivity(),
            "handoff" => Activity.CreateHandoffActivity(),
            "endOfConversation" => Activity.CreateEndOfConversationActivity(),
            "event" => Activity.CreateEventActivity(),
            "invoke" => Activity.CreateInvokeActivity(),
            "activity" => new Activity(),
            "attachment" => new Attachment(),
            "channelAccount" => new ChannelAccount(),
            "conversationAccount" => new ConversationAccount(),
            "cardAction" => new CardAction(),
            "suggestedActions" => new SuggestedActions(),
            "heroCard" => new HeroCard(),
            "receiptCard" => new ReceiptCard(),
            "parameters" => new ConversationParameters(),
            "reference" => new ConversationReference(),
            "entity" => new Entity(),
            "mention" => new Mention(),
            _ => throw new NotSupportedException(what),
        };
}
