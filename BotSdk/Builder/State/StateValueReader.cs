using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Reads what <see cref="StateValueWriter"/> wrote.</summary>
internal static class StateValueReader
{
    internal static object Read(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.Null => null,
            JsonTokenType.Number => ReadNumber(ref reader),
            JsonTokenType.StartArray => ReadItems(ref reader, options),
            _ => ReadObject(ref reader, options, null),
        };

    /// <summary>A typed value, or the members of an object, put into <paramref name="members"/> when that is given.</summary>
    internal static object ReadObject(ref Utf8JsonReader reader, JsonSerializerOptions options, Dictionary<string, object> members)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(StateValueWriter.TypeName))
        {
            return ReadTyped(ref reader, options);
        }

        members ??= [];
        while (reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            members[name] = Read(ref reader, options);
            reader.Read();
        }

        return members;
    }

    private static object ReadTyped(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        reader.Read();
        var type = StateTypeNames.TypeOf(ref reader);
        reader.Read();
        reader.Read();
        object value;
        if (type == typeof(object))
        {
            reader.Skip();
            value = new object();
        }
        else if (type == typeof(Dictionary<string, object>))
        {
            value = ReadMembers(ref reader, options);
        }
        else
        {
            value = JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(type));
        }

        reader.Read();
        return value;
    }

    private static Dictionary<string, object> ReadMembers(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var members = new Dictionary<string, object>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            members[name] = Read(ref reader, options);
        }

        return members;
    }

    private static List<object> ReadItems(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var items = new List<object>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader, options));
        }

        return items;
    }

    private static object ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan.IndexOfAny((byte)'.', (byte)'e', (byte)'E') >= 0)
        {
            return reader.GetDouble();
        }

        if (reader.TryGetInt32(out var number))
        {
            return number;
        }

        return reader.TryGetInt64(out var large) ? large : reader.GetDouble();
    }
}
