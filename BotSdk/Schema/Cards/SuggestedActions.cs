using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons shown with the last message only, and to whom; to nobody in particular means to all.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Suggested actions".</remarks>
public class SuggestedActions
{
    public SuggestedActions() { }

    public SuggestedActions(IList<string> to = default, IList<CardAction> actions = default)
    {
        To = to;
        Actions = actions;
    }

    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
        : this(to.ToArray(), actions.ToArray()) { }

    [JsonPropertyName("to")]
    public IList<string> To { get; set; }

    [JsonPropertyName("actions")]
    public IList<CardAction> Actions { get; set; }
}
