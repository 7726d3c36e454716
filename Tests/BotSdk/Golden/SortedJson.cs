using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CustomerBot.Tests.BotSdk.Golden;

/// <summary>JSON as it came, with members sorted and no white space.</summary>
internal static class SortedJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonElement json) => Sort(json)?.ToJsonString(Options) ?? "null";

    public static JsonNode? Sort(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => new JsonObject(
                json.EnumerateObject()
                    .OrderBy(member => member.Name, StringComparer.Ordinal)
                    .Select(member => KeyValuePair.Create(member.Name, Sort(member.Value)))
            ),
            JsonValueKind.Array => new JsonArray([.. json.EnumerateArray().Select(Sort)]),
            _ => JsonNode.Parse(json.GetRawText()),
        };
}
