using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CustomerBot.Channels.DirectLine.Activities;

/// <summary>Tells the bot that a conversation began: bot and user join in one activity, as newer channels send it.</summary>
internal static partial class JoinedActivity
{
    public static JsonObject Create(ConversationKey key, string botName, string? locale)
    {
        var activity = new JsonObject
        {
            ["type"] = "conversationUpdate",
            ["channelId"] = ConversationKey.ChannelId,
            ["from"] = new JsonObject { ["id"] = key.UserId, ["role"] = "user" },
            ["conversation"] = new JsonObject { ["id"] = key.ConversationId },
            ["membersAdded"] = new JsonArray(
                new JsonObject { ["id"] = botName, ["name"] = botName },
                new JsonObject { ["id"] = key.UserId }
            ),
        };
        if (locale is not null && LanguageTag().IsMatch(locale))
        {
            activity["locale"] = locale;
        }

        return activity;
    }

    [GeneratedRegex(@"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LanguageTag();
}
