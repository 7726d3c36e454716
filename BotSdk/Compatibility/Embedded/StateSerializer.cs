using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.Bot.Builder;

namespace CustomerBot.BotSdk.Compatibility;

/// <summary>
/// The documents that state classes hand to an <see cref="IStorage"/>, as JSON and back. Values keep their types; only plain
/// types, collections of them and classes of loaded assemblies outside the framework are made from what was stored.
/// </summary>
public static class StateSerializer
{
    /// <summary>The document as a JSON value.</summary>
    public static JsonElement Serialize(object value)
    {
        var reader = new Utf8JsonReader(StateJson.Serialize(value), new JsonReaderOptions { MaxDepth = StateJsonOptions.MaxDepth });
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>The document as UTF-8. One that state classes are just saving is not serialised a second time.</summary>
    public static byte[] SerializeToUtf8Bytes(object value) => StateJson.Serialize(value);

    /// <summary>The document from its JSON value.</summary>
    /// <exception cref="JsonException">It names a type that is unknown or not allowed, or its members do not fit the type.</exception>
    public static object Deserialize(JsonElement json) => StateJson.Deserialize(JsonMarshal.GetRawUtf8Value(json).ToArray());

    /// <summary>The document from UTF-8.</summary>
    /// <exception cref="JsonException">As for a JSON value; also when the bytes are no JSON.</exception>
    public static object Deserialize(ReadOnlyMemory<byte> json) => StateJson.Deserialize(json);
}
