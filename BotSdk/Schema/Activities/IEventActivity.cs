namespace Microsoft.Bot.Schema;

/// <summary>Tells something to the bot or client that the user does not see.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Event activity".</remarks>
public interface IEventActivity : IActivity
{
    ConversationReference RelatesTo { get; set; }

    object Value { get; set; }

    string Name { get; set; }
}
