using System.Text.Json;

namespace CustomerBot.Tests.BotSdk.Golden;

/// <summary>JSON as plain values, the way that bot code would hold them.</summary>
internal static class PlainData
{
    public static object? From(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.String => json.GetString(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => json.TryGetInt64(out var whole) ? (object)whole : json.GetDouble(),
            JsonValueKind.Array => json.EnumerateArray().Select(From).ToList(),
            JsonValueKind.Object => json.EnumerateObject().ToDictionary(member => member.Name, member => From(member.Value)),
            _ => null,
        };
}
