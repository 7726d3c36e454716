using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>
/// The one serializer of state. A value in a place of type object keeps its type: what JSON cannot tell is written as
/// <c>{"$type":…,"$value":…}</c>, everything else is plain JSON.
/// </summary>
internal static class StateJson
{
    /// <summary>The document as bytes. A document that is just being saved has them already.</summary>
    internal static byte[] Serialize(object value)
    {
        if (value is StateDocument { Pending: { } pending })
        {
            return pending;
        }

        using var writing = StateWriter.Rent();
        Write(writing.Json, value);
        return writing.Written.ToArray();
    }

    /// <summary>The bytes of the document when they differ from these; most turns change nothing, and then none are allocated.</summary>
    internal static bool TrySerializeChange(IDictionary<string, object> value, ReadOnlySpan<byte> saved, out byte[] json)
    {
        using var writing = StateWriter.Rent();
        Write(writing.Json, value);
        var written = writing.Written;
        json = written.SequenceEqual(saved) ? null : written.ToArray();
        return json != null;
    }

    /// <summary>The value that these bytes were written from. An object without a type becomes a document.</summary>
    internal static object Deserialize(ReadOnlyMemory<byte> json)
    {
        var reader = new Utf8JsonReader(json.Span, new JsonReaderOptions { MaxDepth = StateJsonOptions.MaxDepth });
        reader.Read();
        return reader.TokenType == JsonTokenType.StartObject
            ? StateValueReader.ReadObject(ref reader, StateJsonOptions.Typed, new StateDocument(json))
            : StateValueReader.Read(ref reader, StateJsonOptions.Typed);
    }

    /// <summary>The value as plain JSON, without types: for looking at and for conversions.</summary>
    internal static byte[] SerializePlain(object value) =>
        JsonSerializer.SerializeToUtf8Bytes(value, StateJsonOptions.Plain.GetTypeInfo(typeof(object)));

    /// <summary>The value as plain JSON.</summary>
    internal static JsonElement ToElement(object value) =>
        JsonSerializer.SerializeToElement(value, StateJsonOptions.Plain.GetTypeInfo(typeof(object)));

    /// <summary>The members of a JSON object.</summary>
    internal static IDictionary<string, object> ToDictionary(JsonElement element)
    {
        var json = SerializePlain(element);
        return (IDictionary<string, object>)Deserialize(json);
    }

    private static void Write(Utf8JsonWriter writer, object value)
    {
        StateValueWriter.Write(writer, value, StateJsonOptions.Typed);
        writer.Flush();
    }
}
