using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Places of a class that others derive from: a value of another class than the place says its own.</summary>
internal static class StateDerivedValues
{
    /// <summary>Whether values of a derived class may stand in a place of this type. Our own types read theirs themselves.</summary>
    internal static bool MayHold(Type type) =>
        type.IsClass
        && !type.IsSealed
        && !type.IsAbstract
        && type != typeof(object)
        && !typeof(System.Collections.IEnumerable).IsAssignableFrom(type)
        && type.Assembly != typeof(StateDerivedValues).Assembly
        && !StateTypeNames.IsFramework(type);

    internal static void Write<T>(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        where T : class
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else if (value.GetType() == typeof(T))
        {
            JsonSerializer.Serialize(writer, value, options.GetTypeInfo(typeof(T)));
        }
        else
        {
            StateValueWriter.Write(writer, value, options);
        }
    }

    internal static T Read<T>(ref Utf8JsonReader reader, JsonSerializerOptions options)
        where T : class
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        return SaysItsType(reader)
            ? StateValueReader.Read(ref reader, options) as T
                ?? throw new JsonException($"A place of type {typeof(T).Name} holds a value of another type.")
            : (T)JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(typeof(T)));
    }

    // The reader is a copy: looking ahead does not move the caller's.
    private static bool SaysItsType(Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.StartObject
        && reader.Read()
        && reader.TokenType == JsonTokenType.PropertyName
        && reader.ValueTextEquals(StateValueWriter.TypeName);
}
