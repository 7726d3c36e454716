using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CustomerBot.Tests.BotSdk.Hosting;

/// <summary>A request as a scenario describes it.</summary>
internal static class HttpScenarioRequest
{
    private const string ContentType = "Content-Type";

    public static HttpRequestMessage Create(JsonElement definition, Uri address)
    {
        var method = Text(definition, "method") ?? "POST";
        var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (Body(definition) is { } body)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.TryAddWithoutValidation(ContentType, "application/json; charset=utf-8");
            if (definition.TryGetProperty("chunked", out _))
            {
                request.Headers.TransferEncodingChunked = true;
                request.Content.Headers.ContentLength = null;
            }
        }

        foreach (var header in Headers(definition))
        {
            Set(request, header.Name, header.Value.GetString());
        }

        return request;
    }

    private static IEnumerable<JsonProperty> Headers(JsonElement definition) =>
        definition.TryGetProperty("headers", out var headers) ? headers.EnumerateObject() : [];

    private static void Set(HttpRequestMessage request, string name, string? value)
    {
        if (name == ContentType)
        {
            request.Content?.Headers.Remove(name);
            if (value is not null)
            {
                request.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }
        else if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private static byte[]? Body(JsonElement definition)
    {
        if (definition.TryGetProperty("activity", out var activity))
        {
            return Encoding.UTF8.GetBytes(Over(activity).ToJsonString());
        }

        if (definition.TryGetProperty("json", out var json))
        {
            return Encoding.UTF8.GetBytes(json.GetRawText());
        }

        if (Text(definition, "base64") is { } base64)
        {
            return Convert.FromBase64String(base64);
        }

        return Text(definition, "body") is { } text ? Encoding.UTF8.GetBytes(Padded(text, definition)) : null;
    }

    private static string Padded(string text, JsonElement definition) =>
        definition.TryGetProperty("pad", out var pad)
            ? text.Replace("<pad>", new string('x', pad.GetInt32()), StringComparison.Ordinal)
            : text;

    private static JsonObject Over(JsonElement changes)
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["id"] = "in1",
            ["timestamp"] = "2020-03-04T05:06:07Z",
            ["channelId"] = "directline",
            ["serviceUrl"] = "https://service.test/",
            ["from"] = new JsonObject { ["id"] = "user1", ["name"] = "Erika" },
            ["recipient"] = new JsonObject { ["id"] = "bot1", ["name"] = "Bot" },
            ["conversation"] = new JsonObject { ["id"] = "conv1" },
        };
        foreach (var change in changes.EnumerateObject())
        {
            activity.Remove(change.Name);
            if (change.Value.ValueKind != JsonValueKind.Null)
            {
                activity[change.Name] = JsonNode.Parse(change.Value.GetRawText());
            }
        }

        return activity;
    }

    private static string? Text(JsonElement json, string member) => json.TryGetProperty(member, out var value) ? value.GetString() : null;
}
