using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CustomerBot.Tests.BotSdk.Golden;

/// <summary>Compares outcomes as JSON values: the order of members does not matter, that of lists does, and 1 equals 1.0.</summary>
internal static class GoldenComparison
{
    private const double Tolerance = 0.000001;

    /// <summary>Where the outcomes first differ; null when they are the same.</summary>
    public static string? Difference(JsonElement expected, JsonNode? actual, string path = "$") =>
        expected.ValueKind switch
        {
            JsonValueKind.Object when expected.TryGetProperty("$sha256", out var hash) => Digest(actual) == hash.GetString()
                ? null
                : Differ(expected, actual, path),
            JsonValueKind.Object => actual is JsonObject members ? Members(expected, members, path) : Differ(expected, actual, path),
            JsonValueKind.Array => actual is JsonArray items ? Items(expected, items, path) : Differ(expected, actual, path),
            JsonValueKind.Number => Number(actual) is { } number && Math.Abs(number - expected.GetDouble()) <= Tolerance * Scale(number)
                ? null
                : Differ(expected, actual, path),
            JsonValueKind.String => actual is JsonValue text && text.TryGetValue(out string? value) && value == expected.GetString()
                ? null
                : Differ(expected, actual, path),
            JsonValueKind.Null => actual is null ? null : Differ(expected, actual, path),
            _ => actual?.GetValueKind() == expected.ValueKind ? null : Differ(expected, actual, path),
        };

    private static string? Members(JsonElement expected, JsonObject actual, string path)
    {
        foreach (var member in expected.EnumerateObject())
        {
            if (!actual.TryGetPropertyValue(member.Name, out var value))
            {
                return $"{path}.{member.Name} is missing, expected {member.Value.GetRawText()}";
            }

            if (Difference(member.Value, value, $"{path}.{member.Name}") is { } difference)
            {
                return difference;
            }
        }

        var surplus = actual.FirstOrDefault(member => !expected.TryGetProperty(member.Key, out _));
        return surplus.Key is null ? null : $"{path}.{surplus.Key} is not expected: {surplus.Value?.ToJsonString() ?? "null"}";
    }

    private static string? Items(JsonElement expected, JsonArray actual, string path)
    {
        if (expected.GetArrayLength() != actual.Count)
        {
            return Differ(expected, actual, path);
        }

        return expected
            .EnumerateArray()
            .Select((item, index) => Difference(item, actual[index], $"{path}[{index}]"))
            .FirstOrDefault(difference => difference is not null);
    }

    // Long texts are in the corpus by their hash only.
    private static string? Digest(JsonNode? actual) =>
        actual is JsonValue value && value.TryGetValue(out string? text)
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16]
            : null;

    private static double? Number(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.Number ? JsonElement.Parse(node.ToJsonString()).GetDouble() : null;

    private static double Scale(double number) => Math.Max(1, Math.Abs(number));

    private static string Differ(JsonElement expected, JsonNode? actual, string path) =>
        $"{path} expected {expected.GetRawText()} but was {actual?.ToJsonString() ?? "null"}";
}
