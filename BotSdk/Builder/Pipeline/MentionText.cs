using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>The text under which somebody is mentioned in a message.</summary>
internal static class MentionText
{
    internal static void Set(Entity mention, string text)
    {
        var members = mention.Properties.Deserialize(SchemaJson.TypeInfo<Dictionary<string, JsonElement>>());
        members["text"] = JsonSerializer.SerializeToElement(text, SchemaJson.TypeInfo<string>());
        mention.Properties = JsonSerializer.SerializeToElement(members, SchemaJson.TypeInfo<Dictionary<string, JsonElement>>());
    }
}
