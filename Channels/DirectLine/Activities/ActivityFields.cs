using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CustomerBot.Channels.DirectLine.Activities;

/// <summary>Reads and forces fields of an activity that is still JSON; names match in any case, as they do for the bot.</summary>
internal static class ActivityFields
{
    /// <summary>The form in which activities are kept and shown: the server's id and time, and nothing that is between it and the bot.</summary>
    public static JsonElement Stamp(JsonObject activity, string id, DateTimeOffset timestamp)
    {
        activity.Force("id", id);
        activity.Force("timestamp", timestamp.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        return JsonSerializer.SerializeToElement(activity, FieldsJson.Default.JsonObject);
    }

    public static JsonNode? Field(this JsonObject activity, string name) =>
        KeysLike(activity, name).Select(key => activity[key]).FirstOrDefault();

    public static string? Text(this JsonObject activity, string name) =>
        activity.Field(name) is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>Removes the field in whatever case it came and writes ours.</summary>
    public static void Force(this JsonObject activity, string name, JsonNode? value)
    {
        activity.Drop(name);
        activity[name] = value;
    }

    public static void Drop(this JsonObject activity, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var key in KeysLike(activity, name).ToList())
            {
                activity.Remove(key);
            }
        }
    }

    private static IEnumerable<string> KeysLike(JsonObject activity, string name) =>
        activity.Select(field => field.Key).Where(key => key.Equals(name, StringComparison.OrdinalIgnoreCase));
}
