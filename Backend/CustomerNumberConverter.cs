using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerBot.Backend;

/// <summary>A customer number is a string in JSON; a malformed one is malformed JSON.</summary>
internal sealed class CustomerNumberConverter : JsonConverter<CustomerNumber>
{
    public override CustomerNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CustomerNumber.TryParse(reader.GetString(), out var number) ? number : throw new JsonException("Not a customer number.");

    public override void Write(Utf8JsonWriter writer, CustomerNumber value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
