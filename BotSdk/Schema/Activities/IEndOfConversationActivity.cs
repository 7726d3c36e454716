namespace Microsoft.Bot.Schema;

/// <summary>The conversation is over.</summary>
/// <remarks>Source: Bot Framework Activity schema, "End of conversation activity".</remarks>
public interface IEndOfConversationActivity : IActivity
{
    string Code { get; set; }

    string Text { get; set; }
}
