using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Collects what is told of one activity.</summary>
internal sealed class TelemetryProperties
{
    private readonly Dictionary<string, string> _properties = [];

    internal TelemetryProperties(IActivity activity)
    {
        With(TelemetryConstants.RecipientIdProperty, activity.Recipient?.Id);
        With(TelemetryConstants.ConversationIdProperty, activity.Conversation?.Id);
        With(TelemetryConstants.ConversationNameProperty, activity.Conversation?.Name);
        With(TelemetryConstants.ActivityTypeProperty, activity.Type);
    }

    internal TelemetryProperties With(string name, string value)
    {
        _properties[name] = value;
        return this;
    }

    internal TelemetryProperties WithText(string name, string value) => string.IsNullOrWhiteSpace(value) ? this : With(name, value);

    internal TelemetryProperties WithAttachments(IList<Attachment> attachments) =>
        attachments is not { Count: > 0 }
            ? this
            : With(
                TelemetryConstants.AttachmentsProperty,
                JsonSerializer.Serialize(attachments, SchemaJson.WithNulls.GetTypeInfo(typeof(IList<Attachment>)))
            );

    internal TelemetryProperties WithTeams(Activity activity)
    {
        var data = activity.ChannelData is JsonElement { ValueKind: JsonValueKind.Object } element ? element : default;
        With("TeamsUserAadObjectId", activity.From?.AadObjectId);
        if (Member(data, "tenant") is { } tenant)
        {
            With("TeamsTenantId", Member(tenant, "id") is { ValueKind: JsonValueKind.String } id ? id.GetString() : null);
        }

        if (Member(data, "team") is { } team)
        {
            With("TeamsTeamInfo", team.GetRawText());
        }

        return this;
    }

    internal Task<Dictionary<string, string>> With(Dictionary<string, string> additional)
    {
        foreach (var (name, value) in additional ?? [])
        {
            _properties[name] = value;
        }

        return Task.FromResult(_properties);
    }

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;
}
