using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerBot.Tests.BotSdk.Golden;

namespace CustomerBot.Tests.BotSdk.Builder;

/// <summary>Documents as scenarios write them into the storage and read them back.</summary>
internal static class StateItems
{
    public static Dictionary<string, object> Changes(JsonElement operation, Dictionary<string, object?> kept) =>
        operation
            .GetProperty("changes")
            .EnumerateObject()
            .ToDictionary(change => change.Name, change => Document(change.Name, change.Value, kept)!);

    public static JsonNode? Describe(object document) =>
        document switch
        {
            GoldenItem item => Kind("item", item),
            GoldenProfile profile => Kind("profile", profile),
            _ => Kind("object", document),
        };

    private static JsonObject Kind(string kind, object document) => new() { ["kind"] = kind, ["value"] = CanonicalJson.Of(document) };

    private static object? Document(string key, JsonElement json, Dictionary<string, object?> kept)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return PlainData.From(json);
        }

        if (json.TryGetProperty("$item", out var item))
        {
            return Change(new GoldenItem(), item);
        }

        if (json.TryGetProperty("$profile", out var profile))
        {
            return GoldenProfile.From(profile);
        }

        return json.TryGetProperty("$kept", out var changes) ? Change((GoldenItem)kept[key]!, changes) : PlainData.From(json);
    }

    private static GoldenItem Change(GoldenItem item, JsonElement changes)
    {
        item.Text = changes.TryGetProperty("text", out var text) ? text.GetString() : item.Text;
        item.Number = changes.TryGetProperty("number", out var number) ? number.GetInt32() : item.Number;
        item.ETag = changes.TryGetProperty("eTag", out var eTag) ? eTag.GetString() : item.ETag;
        return item;
    }
}
