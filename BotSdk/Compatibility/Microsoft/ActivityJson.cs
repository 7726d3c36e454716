using System.Text;
using System.Text.Json;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using JsonException = System.Text.Json.JsonException;

namespace CustomerBot.BotSdk.Compatibility;

/// <summary>Activities as JSON, with the serializer of the official packages. The same surface as that of our own runtime.</summary>
public static class ActivityJson
{
    private const int MaxDepth = 128;

    /// <summary>The activity as JSON text.</summary>
    public static string Serialize(Activity activity) =>
        JsonConvert.SerializeObject(activity, Formatting.None, HttpHelper.BotMessageSerializerSettings);

    /// <summary>The activity as UTF-8.</summary>
    public static byte[] SerializeToUtf8Bytes(Activity activity) => Encoding.UTF8.GetBytes(Serialize(activity));

    /// <summary>The activity as a JSON value, to be put into other JSON.</summary>
    public static JsonElement ToElement(Activity activity) => JsonElement.Parse(Serialize(activity));

    /// <summary>Writes the activity as the next value.</summary>
    public static void Write(Utf8JsonWriter writer, Activity activity) => writer.WriteRawValue(Serialize(activity));

    /// <summary>Reads an activity.</summary>
    /// <exception cref="JsonException">The text is no JSON object or a member has the wrong kind of value.</exception>
    public static Activity Deserialize(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            // What our own runtime refuses is refused here too: checked by the stricter reader first.
            using var document = JsonDocument.Parse(
                json,
                new JsonDocumentOptions { MaxDepth = MaxDepth, AllowDuplicateProperties = false }
            );
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? JsonConvert.DeserializeObject<Activity>(json, HttpHelper.BotMessageSerializerSettings)
                : throw new JsonException("An activity is a JSON object.");
        }
        catch (Newtonsoft.Json.JsonException exception)
        {
            throw new JsonException("The activity does not fit the schema.", exception);
        }
    }

    /// <summary>Reads an activity from UTF-8.</summary>
    /// <exception cref="JsonException">As for a text; also when the bytes are no UTF-8.</exception>
    public static Activity Deserialize(ReadOnlySpan<byte> json) =>
        System.Text.Unicode.Utf8.IsValid(json)
            ? Deserialize(Encoding.UTF8.GetString(json).TrimStart('\uFEFF'))
            : throw new JsonException("The text is not valid UTF-8.");

    /// <summary>Reads an activity from a JSON value.</summary>
    /// <exception cref="JsonException">The value is no object, or a member has the wrong kind of value.</exception>
    public static Activity Deserialize(JsonElement json) => Deserialize(json.GetRawText());

    /// <summary>Reads an activity of at most <paramref name="maxBytes"/> bytes.</summary>
    /// <exception cref="JsonException">As for a text; also when there are more bytes.</exception>
    public static async ValueTask<Activity> ReadAsync(Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        int read;
        while ((read = await stream.ReadAsync(chunk, cancellationToken)) > 0)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > maxBytes)
            {
                throw new JsonException($"The activity is larger than {maxBytes} bytes.");
            }
        }

        return Deserialize(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }
}
