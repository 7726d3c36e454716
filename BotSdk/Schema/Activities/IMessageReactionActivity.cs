namespace Microsoft.Bot.Schema;

/// <summary>Someone reacted to an earlier message, or took it back.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Message reaction activity".</remarks>
public interface IMessageReactionActivity : IActivity
{
    IList<MessageReaction> ReactionsAdded { get; set; }

    IList<MessageReaction> ReactionsRemoved { get; set; }
}
