using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace CustomerBot.BotSdk.Compatibility;

/// <summary>
/// Activities as JSON, in the form in which channels send and get them: members without value are left out, unknown members
/// are kept.
/// </summary>
public static class ActivityJson
{
    /// <summary>The activity as JSON text.</summary>
    public static string Serialize(Activity activity) => Encoding.UTF8.GetString(SerializeToUtf8Bytes(activity));

    /// <summary>The activity as UTF-8.</summary>
    public static byte[] SerializeToUtf8Bytes(Activity activity) =>
        JsonSerializer.SerializeToUtf8Bytes(activity, SchemaJson.TypeInfo<Activity>());

    /// <summary>The activity as a JSON value, to be put into other JSON.</summary>
    public static JsonElement ToElement(Activity activity) => JsonSerializer.SerializeToElement(activity, SchemaJson.TypeInfo<Activity>());

    /// <summary>Writes the activity as the next value.</summary>
    public static void Write(Utf8JsonWriter writer, Activity activity) =>
        JsonSerializer.Serialize(writer, activity, SchemaJson.TypeInfo<Activity>());

    /// <summary>Reads an activity.</summary>
    /// <exception cref="JsonException">
    /// The text is no JSON object, deeper than 128 levels, says a member twice, or a member has the wrong kind of value.
    /// </exception>
    public static Activity Deserialize(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Deserialize(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads an activity from UTF-8.</summary>
    /// <exception cref="JsonException">As for a text; also when the bytes are no UTF-8.</exception>
    public static Activity Deserialize(ReadOnlySpan<byte> json) =>
        SchemaJson.Read<Activity>(json) ?? throw new JsonException("An activity is a JSON object, not null.");

    /// <summary>Reads an activity from a JSON value.</summary>
    /// <exception cref="JsonException">The value is no object, or a member has the wrong kind of value.</exception>
    public static Activity Deserialize(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object
            ? json.Deserialize(SchemaJson.TypeInfo<Activity>())
            : throw new JsonException("An activity is a JSON object.");

    /// <summary>Reads an activity of at most <paramref name="maxBytes"/> bytes.</summary>
    /// <exception cref="JsonException">As for a text; also when there are more bytes.</exception>
    public static async ValueTask<Activity> ReadAsync(Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Min(maxBytes + 1, 16 * 1024));
        try
        {
            var length = 0;
            int read;
            while ((read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken)) > 0)
            {
                length += read;
                if (length > maxBytes)
                {
                    throw new JsonException($"The activity is larger than {maxBytes} bytes.");
                }

                buffer = length == buffer.Length ? Grow(buffer) : buffer;
            }

            return Deserialize(buffer.AsSpan(0, length));
        }
        finally
        {
            // What a customer wrote must not wait in a pool for whoever rents the buffer next.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    private static byte[] Grow(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        return larger;
    }
}
