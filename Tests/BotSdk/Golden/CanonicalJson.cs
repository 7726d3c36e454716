using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CustomerBot.BotSdk.Compatibility;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Golden;

/// <summary>Values as the corpus writes them: lower-case first letters, no nulls, names of enum values.</summary>
internal static class CanonicalJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <summary>The value as JSON without nulls.</summary>
    public static JsonNode? Of(object? value) =>
        value switch
        {
            null => null,
            Activity activity => WithoutNulls(JsonNode.Parse(ActivityJson.Serialize(activity))),
            float number => JsonValue.Create(Math.Round(number, 6)),
            IDictionary<string, object> members => new JsonObject(
                members.Where(member => member.Value is not null).Select(member => KeyValuePair.Create(Lower(member.Key), Of(member.Value)))
            ),
            IEnumerable<Attachment> attachments => ListOf(new Activity { Attachments = [.. attachments] }, "attachments"),
            IEnumerable<object> items => new JsonArray([.. items.Select(Of)]),
            _ => WithoutNulls(JsonSerializer.SerializeToNode(value, value.GetType(), Options)),
        };

    /// <summary>Members sorted, no white space.</summary>
    public static string Sorted(object? value) => Sort(Of(value))?.ToJsonString(Options) ?? "null";

    /// <summary>Null is "null", texts are themselves, everything else is JSON.</summary>
    public static string Text(object? value) =>
        value switch
        {
            null => "null",
            string text => text,
            bool flag => flag ? "true" : "false",
            IFormattable number when value.GetType().IsPrimitive || value is decimal => number.ToString(null, CultureInfo.InvariantCulture),
            Enum constant => constant.ToString(),
            _ => Sorted(value),
        };

    public static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static JsonNode? ListOf(Activity activity, string member) =>
        JsonNode.Parse(ActivityJson.Serialize(activity))![member]!.DeepClone();

    private static JsonNode? WithoutNulls(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members.ToList())
                {
                    members.Remove(name);
                    if (value is not null)
                    {
                        members[Lower(name)] = WithoutNulls(value);
                    }
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    WithoutNulls(item);
                }

                break;
        }

        return node;
    }

    private static JsonNode? Sort(JsonNode? node) =>
        node switch
        {
            JsonObject members => new JsonObject(
                members
                    .OrderBy(member => member.Key, StringComparer.Ordinal)
                    .Select(member => KeyValuePair.Create(member.Key, Sort(member.Value)))
            ),
            JsonArray items => new JsonArray([.. items.Select(Sort)]),
            null => null,
            _ => node.DeepClone(),
        };
}
