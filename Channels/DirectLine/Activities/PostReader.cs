using System.Text.Json.Nodes;
using CustomerBot.Channels.DirectLine.Http;

namespace CustomerBot.Channels.DirectLine.Activities;

/// <summary>Takes what a client posted and makes it an activity of this conversation and this user, or says why not.</summary>
internal static class PostReader
{
    /// <summary>What customers send; the others are for the channel to tell the bot.</summary>
    private static readonly HashSet<string> Accepted = ["message", "event", "typing", "invoke", "endOfConversation"];

    /// <summary>Events and invokes with these names carry sign-ins and proactive turns; a customer must not forge them.</summary>
    private static readonly string[] Reserved = ["signin/", "tokens/", "ContinueConversation", "CreateConversation"];

    private const int LongestClientId = 128;

    public static (PostedActivity? Post, HttpAnswer? Problem) Read(JsonObject content, ConversationKey key)
    {
        // The bot's types read names in any case: of two such twins the server would force one and the bot might read the other.
        if (content.DistinctBy(field => field.Key, StringComparer.OrdinalIgnoreCase).Count() < content.Count)
        {
            return (null, HttpAnswer.BadSyntax("The activity says a property twice"));
        }

        if (content.Text("type") is not { Length: > 0 } type)
        {
            return (null, HttpAnswer.Error(400, "MissingProperty", "The activity has no type"));
        }

        if (!Accepted.Contains(type))
        {
            return (null, HttpAnswer.BadArgument("Activities of this type are not accepted from clients"));
        }

        var name = content.Text("name") ?? "";
        if (type is "event" or "invoke" && Reserved.Any(reserved => name.StartsWith(reserved, StringComparison.OrdinalIgnoreCase)))
        {
            return (null, HttpAnswer.BadArgument("This name is reserved"));
        }

        Force(content, key, type);
        return BotForm.IsReadable(content)
            ? (new(content, type, ClientId(content)), null)
            : (null, HttpAnswer.BadSyntax("The body is not an activity"));
    }

    private static void Force(JsonObject content, ConversationKey key, string type)
    {
        var user = new JsonObject { ["id"] = key.UserId, ["role"] = "user" };
        if (content.Field("from") is JsonObject from && from.Text("name") is { Length: > 0 and <= 64 } name)
        {
            user["name"] = name;
        }

        content.Force("type", type);
        content.Force("channelId", ConversationKey.ChannelId);
        content.Force("from", user);
        content.Force("conversation", new JsonObject { ["id"] = key.ConversationId });
        content.Drop("id", "timestamp", "serviceUrl", "recipient", "callerId", "relatesTo", "deliveryMode");
        content.Drop("membersAdded", "membersRemoved", "reactionsAdded", "reactionsRemoved", "historyDisclosed", "topicName");
    }

    private static string? ClientId(JsonObject content) =>
        content.Field("channelData") is JsonObject data && data.Text("clientActivityID") is { Length: > 0 and <= LongestClientId } id
            ? id
            : null;
}
