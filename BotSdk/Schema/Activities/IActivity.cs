namespace Microsoft.Bot.Schema;

/// <summary>What all activities have in common (Activity protocol, section 2).</summary>
/// <remarks>Source: Bot Framework Activity schema, "Basic activity structure".</remarks>
public interface IActivity
{
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);

    ChannelAccount From { get; set; }

    ChannelAccount Recipient { get; set; }

    ConversationAccount Conversation { get; set; }

    ConversationReference GetConversationReference();

    IContactRelationUpdateActivity AsContactRelationUpdateActivity();

    IConversationUpdateActivity AsConversationUpdateActivity();

    IEndOfConversationActivity AsEndOfConversationActivity();

    IEventActivity AsEventActivity();

    IInstallationUpdateActivity AsInstallationUpdateActivity();

    IInvokeActivity AsInvokeActivity();

    IMessageActivity AsMessageActivity();

    IMessageDeleteActivity AsMessageDeleteActivity();

    IMessageReactionActivity AsMessageReactionActivity();

    IMessageUpdateActivity AsMessageUpdateActivity();

    ISuggestionActivity AsSuggestionActivity();

    ITypingActivity AsTypingActivity();

    IList<Entity> Entities { get; set; }

    DateTimeOffset? LocalTimestamp { get; set; }

    DateTimeOffset? Timestamp { get; set; }

    TypeT GetChannelData<TypeT>();

    bool TryGetChannelData<TypeT>(out TypeT instance);

    dynamic ChannelData { get; set; }

    string ChannelId { get; set; }

    string Id { get; set; }

    string ReplyToId { get; set; }

    string ServiceUrl { get; set; }

    string Type { get; set; }
}
