using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Places of type object in state: their values keep their type.</summary>
internal sealed class StateObjectConverter : JsonConverter<object>
{
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        StateValueReader.Read(ref reader, options);

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) =>
        StateValueWriter.Write(writer, value, options);
}
