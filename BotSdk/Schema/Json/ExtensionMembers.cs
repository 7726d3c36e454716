using System.Text.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Members that no class knows: kept as they came and shown as one JSON object.</summary>
internal static class ExtensionMembers
{
    private static readonly JsonElement Empty = JsonElement.Parse("{}");

    internal static JsonElement ToElement(Dictionary<string, JsonElement> members) =>
        members == null || members.Count == 0
            ? Empty
            : JsonSerializer.SerializeToElement(members, SchemaJsonContext.Default.DictionaryStringJsonElement);

    internal static Dictionary<string, JsonElement> FromElement(JsonElement element)
    {
        if (element.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
        {
            return null;
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new ArgumentException($"Properties must be a JSON object, not {element.ValueKind}.", nameof(element));
        }

        var members = new Dictionary<string, JsonElement>();
        foreach (var member in element.EnumerateObject())
        {
            members[member.Name] = member.Value.Clone();
        }

        return members;
    }

    /// <summary>Any value as JSON, by its runtime type.</summary>
    internal static JsonElement ToElement(object value, bool keepNulls = false)
    {
        if (value == null)
        {
            return JsonElement.Parse("null");
        }

        var options = keepNulls ? SchemaJson.WithNulls : SchemaJson.Options;
        return JsonSerializer.SerializeToElement(value, options.GetTypeInfo(value.GetType()));
    }

    internal static T Convert<T>(JsonElement element) => (T)element.Deserialize(SchemaJson.Options.GetTypeInfo(typeof(T)));
}
