using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>All replies of a turn, as answer to a request with delivery mode expectReplies.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Delivery mode".</remarks>
public class ExpectedReplies
{
    public ExpectedReplies() { }

    public ExpectedReplies(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    [JsonPropertyName("activities")]
    public IList<Activity> Activities { get; set; }
}
