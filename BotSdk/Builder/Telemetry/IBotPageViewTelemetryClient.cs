namespace Microsoft.Bot.Builder;

/// <summary>Counts dialogs like pages.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Add telemetry to your bot".</remarks>
public interface IBotPageViewTelemetryClient
{
    /// <summary>A dialog was shown.</summary>
    void TrackPageView(string dialogName, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);
}
