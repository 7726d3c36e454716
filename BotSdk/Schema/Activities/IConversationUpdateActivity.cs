namespace Microsoft.Bot.Schema;

/// <summary>Members came or went, or the topic changed.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Conversation update activity".</remarks>
public interface IConversationUpdateActivity : IActivity
{
    IList<ChannelAccount> MembersAdded { get; set; }

    IList<ChannelAccount> MembersRemoved { get; set; }

    bool? HistoryDisclosed { get; set; }

    string TopicName { get; set; }
}
