using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;

namespace CustomerBot.Tests.BotSdk.Dialogs;

/// <summary>Records what dialogs report.</summary>
internal sealed class DialogTelemetry : IBotTelemetryClient, IBotPageViewTelemetryClient
{
    public List<JsonObject> Tracked { get; } = [];

    public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) =>
        Add("event", eventName, properties);

    public void TrackPageView(
        string dialogName,
        IDictionary<string, string>? properties = null,
        IDictionary<string, double>? metrics = null
    ) => Add("view", dialogName, properties);

    public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties) =>
        Add("trace", message, properties);

    public void TrackException(
        Exception exception,
        IDictionary<string, string>? properties = null,
        IDictionary<string, double>? metrics = null
    ) => Add("exception", exception.GetType().Name, properties);

    public void TrackAvailability(
        string name,
        DateTimeOffset timeStamp,
        TimeSpan duration,
        string runLocation,
        bool success,
        string? message = null,
        IDictionary<string, string>? properties = null,
        IDictionary<string, double>? metrics = null
    ) => Add("availability", name, properties);

    public void TrackDependency(
        string dependencyTypeName,
        string target,
        string dependencyName,
        string data,
        DateTimeOffset startTime,
        TimeSpan duration,
        string resultCode,
        bool success
    ) => Add("dependency", dependencyName, null);

    public void Flush() { }

    private void Add(string kind, string name, IDictionary<string, string>? properties)
    {
        var entry = new JsonObject { ["track"] = kind, ["name"] = name };
        if (properties is not null)
        {
            entry["properties"] = new JsonObject(
                properties.Select(property => KeyValuePair.Create(property.Key, (JsonNode?)property.Value))
            );
        }

        Tracked.Add(entry);
    }
}
