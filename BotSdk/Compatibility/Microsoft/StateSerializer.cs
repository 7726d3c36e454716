using System.Text;
using System.Text.Json;
using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using JsonException = System.Text.Json.JsonException;

namespace CustomerBot.BotSdk.Compatibility;

/// <summary>
/// The documents that state classes hand to an <see cref="IStorage"/>, as JSON and back, with type names as the official
/// storages write them. <see cref="StateTypes"/> says which types are made from what was stored.
/// </summary>
public static class StateSerializer
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        TypeNameHandling = TypeNameHandling.All,
        SerializationBinder = new StateTypes(),
        MaxDepth = 512,
    };

    /// <summary>The document as a JSON value.</summary>
    public static JsonElement Serialize(object value)
    {
        using var document = JsonDocument.Parse(SerializeToUtf8Bytes(value), new JsonDocumentOptions { MaxDepth = 512 });
        return document.RootElement.Clone();
    }

    /// <summary>The document as UTF-8.</summary>
    public static byte[] SerializeToUtf8Bytes(object value) =>
        Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(value, typeof(object), Settings));

    /// <summary>The document from its JSON value.</summary>
    /// <exception cref="JsonException">It names a type that is unknown or not allowed, or its members do not fit the type.</exception>
    public static object Deserialize(JsonElement json) => Read(json.GetRawText());

    /// <summary>The document from UTF-8.</summary>
    /// <exception cref="JsonException">As for a JSON value; also when the bytes are no JSON.</exception>
    public static object Deserialize(ReadOnlyMemory<byte> json) => Read(Encoding.UTF8.GetString(json.Span));

    private static object Read(string json)
    {
        try
        {
            return JsonConvert.DeserializeObject<object>(json, Settings);
        }
        catch (Newtonsoft.Json.JsonException exception)
        {
            throw new JsonException("The stored state holds what cannot be read here.", exception);
        }
    }
}
