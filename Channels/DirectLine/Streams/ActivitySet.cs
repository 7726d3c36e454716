using System.Buffers;
using System.Text.Json;
using CustomerBot.Channels.DirectLine.Feed;

namespace CustomerBot.Channels.DirectLine.Streams;

/// <summary>
/// <c>{"activities":[…],"watermark":"…"}</c>: the body of a poll and of each frame. The list is always there: a frame without
/// it ends the client's stream for good.
/// </summary>
internal static class ActivitySet
{
    public static byte[] Of(IEnumerable<JsonElement> activities, Watermark? watermark)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("activities");
            foreach (var activity in activities)
            {
                activity.WriteTo(writer);
            }

            writer.WriteEndArray();
            if (watermark is { } mark)
            {
                writer.WriteString("watermark", mark.ToString());
            }

            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
