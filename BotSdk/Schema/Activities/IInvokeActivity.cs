namespace Microsoft.Bot.Schema;

/// <summary>A call that must be answered within the same request.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Invoke activity".</remarks>
public interface IInvokeActivity : IActivity
{
    ConversationReference RelatesTo { get; set; }

    object Value { get; set; }

    string Name { get; set; }
}
