namespace Microsoft.Bot.Schema;

/// <summary>Someone reacted to an earlier message, or took it back.</summary>
public interface IMessageReactionActivity : IActivity
{
    IList<MessageReaction> ReactionsAdded { get; set; }

    IList<MessageReaction> ReactionsRemoved { get; set; }
}
