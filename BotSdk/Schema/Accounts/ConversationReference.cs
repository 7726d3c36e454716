using System.Globalization;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Enough to find a conversation again later and speak in it.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Conversation reference".</remarks>
public class ConversationReference
{
    public ConversationReference() { }

    public ConversationReference(
        CultureInfo locale,
        string activityId = default,
        ChannelAccount user = default,
        ChannelAccount bot = default,
        ConversationAccount conversation = default,
        string channelId = default,
        string serviceUrl = default
    )
    {
        Locale = locale?.ToString();
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
    }

    public ConversationReference(
        string activityId = default,
        ChannelAccount user = default,
        ChannelAccount bot = default,
        ConversationAccount conversation = default,
        string channelId = default,
        string serviceUrl = default
    )
    {
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
    }

    [JsonPropertyName("activityId")]
    public string ActivityId { get; set; }

    [JsonPropertyName("user")]
    public ChannelAccount User { get; set; }

    [JsonPropertyName("bot")]
    public ChannelAccount Bot { get; set; }

    [JsonPropertyName("conversation")]
    public ConversationAccount Conversation { get; set; }

    [JsonPropertyName("channelId")]
    public string ChannelId { get; set; }

    [JsonPropertyName("locale")]
    public string Locale { get; set; }

    [JsonPropertyName("serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>The event with which the runtime starts a turn that the bot itself asked for.</summary>
    public Activity GetContinuationActivity() =>
        new(ActivityTypes.Event)
        {
            Name = ActivityEventNames.ContinueConversation,
            Id = Guid.NewGuid().ToString(),
            ChannelId = ChannelId,
            Locale = Locale,
            ServiceUrl = ServiceUrl,
            Conversation = Conversation,
            Recipient = Bot,
            From = User,
            RelatesTo = this,
        };
}
