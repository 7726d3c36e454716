namespace Microsoft.Bot.Schema;

/// <summary>A call that must be answered within the same request.</summary>
public interface IInvokeActivity : IActivity
{
    ConversationReference RelatesTo { get; set; }

    object Value { get; set; }

    string Name { get; set; }
}
