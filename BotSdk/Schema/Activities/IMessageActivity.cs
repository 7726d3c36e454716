namespace Microsoft.Bot.Schema;

/// <summary>Something said or shown (Activity protocol, section 3).</summary>
/// <remarks>Source: Bot Framework Activity schema, "Message activity".</remarks>
public interface IMessageActivity : IActivity
{
    Mention[] GetMentions();

    SuggestedActions SuggestedActions { get; set; }

    IList<Attachment> Attachments { get; set; }

    DateTimeOffset? Expiration { get; set; }

    bool HasContent();

    object Value { get; set; }

    string AttachmentLayout { get; set; }

    string DeliveryMode { get; set; }

    string Importance { get; set; }

    string InputHint { get; set; }

    string Locale { get; set; }

    string Speak { get; set; }

    string Summary { get; set; }

    string Text { get; set; }

    string TextFormat { get; set; }
}
