namespace Microsoft.Bot.Builder;

/// <summary>Reports dialogs to any telemetry client.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Add telemetry to your bot".</remarks>
public static class IBotTelemetryClientExtensions
{
    /// <summary>Reports a dialog as a page when the client counts pages, else as a trace.</summary>
    public static void TrackDialogView(
        this IBotTelemetryClient telemetryClient,
        string dialogName,
        IDictionary<string, string> properties = null,
        IDictionary<string, double> metrics = null
    )
    {
        if (telemetryClient is IBotPageViewTelemetryClient pages)
        {
            pages.TrackPageView(dialogName, properties, metrics);
            return;
        }

        telemetryClient.TrackTrace($"Dialog View: {dialogName}", Severity.Information, properties);
    }
}
