using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A history of activities to be uploaded.</summary>
/// <remarks>Source: Bot Framework Transcript schema.</remarks>
public class Transcript
{
    public Transcript() { }

    public Transcript(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    [JsonPropertyName("activities")]
    public IList<Activity> Activities { get; set; }
}
