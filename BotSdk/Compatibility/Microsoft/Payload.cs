using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using JsonException = System.Text.Json.JsonException;

namespace CustomerBot.BotSdk.Compatibility;

/// <summary>Reads members without a fixed shape, which the official packages hold as Newtonsoft tokens.</summary>
public static class Payload
{
    /// <summary>The value as <typeparamref name="T"/>, whether it is one already, JSON, or an object with the same members.</summary>
    /// <returns>False when there is no value or it does not fit; what a client sent is no reason for an exception.</returns>
    public static bool TryGet<T>(object value, JsonTypeInfo<T> type, out T payload)
    {
        ArgumentNullException.ThrowIfNull(type);
        payload = default;
        switch (value)
        {
            case null:
                return false;
            case T fitting:
                payload = fitting;
                return true;
        }

        try
        {
            payload = System.Text.Json.JsonSerializer.Deserialize(ToJson(value), type);
            return payload != null;
        }
        catch (Exception exception)
            when (exception is JsonException or Newtonsoft.Json.JsonException or NotSupportedException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>One text among the members of the value, such as the input of an Adaptive Card; null when it has none.</summary>
    /// <remarks>Numbers, true and false are given as their JSON text. The name is compared without case.</remarks>
    public static string GetText(object value, string member)
    {
        if (value is null or string)
        {
            return null;
        }

        try
        {
            var token = JToken.FromObject(value) as JObject;
            return token?.GetValue(member, StringComparison.OrdinalIgnoreCase) switch
            {
                JValue { Type: JTokenType.String } text => (string)text.Value,
                JValue { Type: not JTokenType.Null } scalar => scalar.ToString(Formatting.None).Trim('"'),
                _ => null,
            };
        }
        catch (Newtonsoft.Json.JsonException)
        {
            return null;
        }
    }

    private static string ToJson(object value) =>
        value switch
        {
            JToken token => token.ToString(Formatting.None),
            string text when text.AsSpan().TrimStart() is ['{' or '[', ..] => text,
            _ => JsonConvert.SerializeObject(value),
        };
}
