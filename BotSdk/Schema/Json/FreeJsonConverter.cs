using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema;

/// <summary>
/// Members of type object: texts, numbers, true, false and null become values of .NET, objects and lists stay JSON
/// (<see cref="JsonElement"/>). Texts that look like dates stay texts. Written by their runtime type.
/// </summary>
internal sealed class FreeJsonConverter : JsonConverter<object>
{
    // A number of up to 15 digits survives the way through a double; 16 characters hold 15 digits and a point.
    private const int ExactDoubleLength = 16;

    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.Null => null,
            JsonTokenType.Number => ReadNumber(ref reader, options),
            _ => ReadElement(ref reader, options),
        };

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case JsonElement element:
                WriteElement(writer, element);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number when !double.IsFinite(number):
                // The official serializer writes these as texts.
                writer.WriteStringValue(number.ToString(CultureInfo.InvariantCulture));
                break;
            default:
                WriteObject(writer, value, options);
                break;
        }
    }

    private static object ReadNumber(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TryGetInt64(out var integer))
        {
            return integer;
        }

        var digits = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        return digits.Length <= ExactDoubleLength && reader.TryGetDouble(out var number) && IsExact(number, digits)
            ? number
            : ReadElement(ref reader, options);
    }

    // Next to zero a double has fewer digits, and 1e-400 would be zero.
    private static bool IsExact(double number, ReadOnlySpan<byte> digits) =>
        double.IsNormal(number) || (number == 0 && !digits.ContainsAny((byte)'e', (byte)'E'));

    private static JsonElement ReadElement(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<JsonElement>)options.GetTypeInfo(typeof(JsonElement)));

    private static void WriteElement(Utf8JsonWriter writer, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Undefined)
        {
            writer.WriteNullValue();
        }
        else
        {
            element.WriteTo(writer);
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        var type = value.GetType();
        if (type == typeof(object))
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
        }
        else
        {
            JsonSerializer.Serialize(writer, value, options.GetTypeInfo(type));
        }
    }
}
