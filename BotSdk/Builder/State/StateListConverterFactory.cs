using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Lists and arrays of a class that others derive from: each item may say its own class.</summary>
internal sealed class StateListConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => ItemOf(typeToConvert) is { } item && StateDerivedValues.MayHold(item);

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Places of reference types share one instantiation.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        var item = ItemOf(typeToConvert);
        var converter = typeToConvert.IsArray
            ? typeof(ArrayConverter<>).MakeGenericType(item)
            : typeof(ListConverter<,>).MakeGenericType(typeToConvert, item);
        return (JsonConverter)Activator.CreateInstance(converter);
    }

    /// <summary>What the items of an array, a list, or an interface that a list has are declared as.</summary>
    private static Type ItemOf(Type type)
    {
        if (type.IsSZArray)
        {
            return type.GetElementType();
        }

        return type.IsGenericType && type.GetGenericArguments() is [{ IsValueType: false } item] && IsListOf(type, item) ? item : null;
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Lists of reference types share one instantiation.")]
    private static bool IsListOf(Type type, Type item) =>
        type.Namespace == "System.Collections.Generic" && type.IsAssignableFrom(typeof(List<>).MakeGenericType(item));

    private static List<T> ReadItems<T>(ref Utf8JsonReader reader, JsonSerializerOptions options)
        where T : class
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"A list of {typeof(T).Name} needs a JSON array.");
        }

        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(StateDerivedValues.Read<T>(ref reader, options));
        }

        return items;
    }

    private static void WriteItems<T>(Utf8JsonWriter writer, IEnumerable<T> items, JsonSerializerOptions options)
        where T : class
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            StateDerivedValues.Write(writer, item, options);
        }

        writer.WriteEndArray();
    }

    private sealed class ListConverter<TList, T> : JsonConverter<TList>
        where TList : class, IEnumerable<T>
        where T : class
    {
        public override TList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            (TList)(object)ReadItems<T>(ref reader, options);

        public override void Write(Utf8JsonWriter writer, TList value, JsonSerializerOptions options) => WriteItems(writer, value, options);
    }

    private sealed class ArrayConverter<T> : JsonConverter<T[]>
        where T : class
    {
        public override T[] Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            [.. ReadItems<T>(ref reader, options)];

        public override void Write(Utf8JsonWriter writer, T[] value, JsonSerializerOptions options) => WriteItems(writer, value, options);
    }
}
