using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Microsoft.Bot.Builder;

/// <summary>Writes values of places of type object. What reading plain JSON would give back needs no type.</summary>
internal static class StateValueWriter
{
    internal const string TypeName = "$type";
    internal const string ValueName = "$value";

    internal static void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                WriteDouble(writer, number);
                break;
            case Enum constant:
                Write(
                    writer,
                    Convert.ChangeType(constant, Enum.GetUnderlyingType(constant.GetType()), CultureInfo.InvariantCulture),
                    options
                );
                break;
            case Guid or TimeSpan or Uri or DateOnly or TimeOnly or char:
                WriteAsText(writer, value);
                break;
            case Dictionary<string, object> members when !members.ContainsKey(TypeName):
                WriteMembers(writer, members, options);
                break;
            case List<object> items when items.GetType() == typeof(List<object>):
                WriteItems(writer, items, options);
                break;
            default:
                WriteTyped(writer, value, options);
                break;
        }
    }

    private static void WriteMembers(Utf8JsonWriter writer, Dictionary<string, object> members, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in members)
        {
            writer.WritePropertyName(name);
            Write(writer, value, options);
        }

        writer.WriteEndObject();
    }

    private static void WriteItems(Utf8JsonWriter writer, List<object> items, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            Write(writer, item, options);
        }

        writer.WriteEndArray();
    }

    private static void WriteTyped(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        var type = value is JsonNode ? typeof(JsonElement) : value.GetType();
        writer.WriteStartObject();
        writer.WriteString(TypeName, StateTypeNames.NameOf(type));
        writer.WritePropertyName(ValueName);
        if (type == typeof(object))
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
        }
        else if (value is Dictionary<string, object> members && type == typeof(Dictionary<string, object>))
        {
            WriteMembers(writer, members, options);
        }
        else
        {
            JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
        }

        writer.WriteEndObject();
    }

    /// <summary>A point or an exponent is what tells a double from an integer when it is read.</summary>
    private static void WriteDouble(Utf8JsonWriter writer, double number)
    {
        Span<char> text = stackalloc char[40];
        number.TryFormat(text, out var length, "R", CultureInfo.InvariantCulture);
        if (text[..length].IndexOfAny(".E") < 0)
        {
            ".0".CopyTo(text[length..]);
            length += 2;
        }

        writer.WriteRawValue(text[..length], skipInputValidation: true);
    }

    private static void WriteAsText(Utf8JsonWriter writer, object value) =>
        writer.WriteStringValue(
            value switch
            {
                TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
                Uri uri => uri.OriginalString,
                DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
                _ => Convert.ToString(value, CultureInfo.InvariantCulture),
            }
        );
}
