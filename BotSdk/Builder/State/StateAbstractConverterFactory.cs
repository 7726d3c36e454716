using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Places whose type is an interface or an abstract class: nobody could tell what to make, so the value says its type.</summary>
internal sealed class StateAbstractConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsAbstract && !typeof(IEnumerable).IsAssignableFrom(typeToConvert) && typeToConvert != typeof(Type);

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Places of reference types share one instantiation.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert));

    private sealed class Converter<T> : JsonConverter<T>
        where T : class
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            StateValueReader.Read(ref reader, options) as T
            ?? throw new JsonException($"A place of type {typeof(T).Name} needs a value that says its type.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            StateValueWriter.Write(writer, value, options);
    }
}
