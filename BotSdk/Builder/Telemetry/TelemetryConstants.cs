namespace Microsoft.Bot.Builder;

/// <summary>Names of properties in telemetry events.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Add telemetry to your bot".</remarks>
public static class TelemetryConstants
{
    /// <summary>Id of the activity.</summary>
    public static readonly string ActivityIdProperty = "activityId";

    /// <summary>Type of the activity.</summary>
    public static readonly string ActivityTypeProperty = "type";

    /// <summary>Attachments, as JSON.</summary>
    public static readonly string AttachmentsProperty = "attachments";

    /// <summary>Id of the channel.</summary>
    public static readonly string ChannelIdProperty = "channelId";

    /// <summary>Id of the conversation.</summary>
    public static readonly string ConversationIdProperty = "conversationId";

    /// <summary>Name of the conversation.</summary>
    public static readonly string ConversationNameProperty = "conversationName";

    /// <summary>Id of the dialog.</summary>
    public static readonly string DialogIdProperty = "dialogId";

    /// <summary>Id of the sender.</summary>
    public static readonly string FromIdProperty = "fromId";

    /// <summary>Name of the sender.</summary>
    public static readonly string FromNameProperty = "fromName";

    /// <summary>Language of the activity.</summary>
    public static readonly string LocaleProperty = "locale";

    /// <summary>Id of the recipient.</summary>
    public static readonly string RecipientIdProperty = "recipientId";

    /// <summary>Name of the recipient.</summary>
    public static readonly string RecipientNameProperty = "recipientName";

    /// <summary>Id of the activity that is replied to.</summary>
    public static readonly string ReplyActivityIDProperty = "replyActivityId";

    /// <summary>Spoken text.</summary>
    public static readonly string SpeakProperty = "speak";

    /// <summary>Text.</summary>
    public static readonly string TextProperty = "text";

    /// <summary>Id of the user.</summary>
    public static readonly string UserIdProperty = "userId";
}
