using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CustomerBot.Tests.BotSdk.Golden;

/// <summary>What changes from run to run, as the corpus writes it: moments, ids, long texts.</summary>
internal static partial class GoldenText
{
    private const int LongestText = 400;

    private static readonly TimeSpan Now = TimeSpan.FromMinutes(5);

    public static JsonNode? Normalize(JsonNode? node) =>
        node switch
        {
            JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Normalize(member.Value)))),
            JsonArray items => new JsonArray([.. items.Select(Normalize)]),
            JsonValue value when value.GetValueKind() == JsonValueKind.String => Normalize(value.GetValue<string>()),
            null => null,
            _ => node.DeepClone(),
        };

    public static JsonNode Normalize(string text)
    {
        if (
            text.Length > 10
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            && (DateTimeOffset.UtcNow - moment).Duration() < Now
        )
        {
            return "<now>";
        }

        var stable = Guid().Replace(text, "<guid>");
        return stable.Length <= LongestText
            ? stable
            : new JsonObject
            {
                ["$length"] = stable.Length,
                ["$sha256"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stable)))[..16],
            };
    }

    [GeneratedRegex(
        "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(?<![0-9a-fA-F])[0-9a-f]{32}(?![0-9a-fA-F])"
    )]
    private static partial Regex Guid();
}
