using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;

namespace CustomerBot.Tests.BotSdk.Builder;

/// <summary>Keeps what a bot tells about itself.</summary>
internal sealed class GoldenTelemetry : IBotTelemetryClient
{
    public JsonArray Tracked { get; } = [];

    public void Flush() { }

    public void TrackAvailability(
        string name,
        DateTimeOffset timeStamp,
        TimeSpan duration,
        string runLocation,
        bool success,
        string? message = null,
        IDictionary<string, string>? properties = null,
        IDictionary<string, double>? metrics = null
    ) => Track("availability", name, properties, metrics);

    public void TrackDependency(
        string dependencyTypeName,
        string target,
        string dependencyName,
        string data,
        DateTimeOffset startTime,
        TimeSpan duration,
        string resultCode,
        bool success
    ) => Track("dependency", dependencyName, null, null);

    public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) =>
        Track("event", eventName, properties, metrics);

    public void TrackException(
        Exception exception,
        IDictionary<string, string>? properties = null,
        IDictionary<string, double>? metrics = null
    ) => Track("exception", exception.GetType().Name, properties, metrics);

    public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties) =>
        Track("trace", message, properties, null);

    private void Track(string track, string name, IDictionary<string, string>? properties, IDictionary<string, double>? metrics)
    {
        var json = new JsonObject { ["track"] = track, ["name"] = name };
        if (properties is not null)
        {
            json["properties"] = new JsonObject(
                properties.Select(property => KeyValuePair.Create(property.Key, (JsonNode?)property.Value))
            );
        }

        if (metrics is not null)
        {
            json["metrics"] = new JsonObject(metrics.Select(metric => KeyValuePair.Create(metric.Key, (JsonNode?)metric.Value)));
        }

        Tracked.Add(json);
    }
}
