namespace Microsoft.Bot.Schema;

/// <summary>A note for the developer; never shown to users.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Trace activity".</remarks>
public interface ITraceActivity : IActivity
{
    ConversationReference RelatesTo { get; set; }

    object Value { get; set; }

    string Label { get; set; }

    string Name { get; set; }

    string ValueType { get; set; }
}
