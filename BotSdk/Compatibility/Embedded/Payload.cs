using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Schema;

namespace CustomerBot.BotSdk.Compatibility;

/// <summary>
/// Reads what clients and channels put into members without a fixed shape: <c>Activity.Value</c>, channel data, the inputs of
/// an Adaptive Card, the content of an attachment. Bot code needs no JSON type of either runtime for it.
/// </summary>
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
            payload = Convert(value, type);
            return payload != null;
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>One text among the members of the value, such as the input of an Adaptive Card; null when it has none.</summary>
    /// <remarks>Numbers, true and false are given as their JSON text. The name is compared without case.</remarks>
    public static string GetText(object value, string member)
    {
        if (value is null or string || !TryToElement(value, out var element) || element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        foreach (var candidate in element.EnumerateObject())
        {
            if (candidate.Name.Equals(member, StringComparison.OrdinalIgnoreCase))
            {
                return candidate.Value.ValueKind switch
                {
                    JsonValueKind.String => candidate.Value.GetString(),
                    JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => candidate.Value.GetRawText(),
                    _ => null,
                };
            }
        }

        return null;
    }

    private static T Convert<T>(object value, JsonTypeInfo<T> type) =>
        value switch
        {
            JsonElement element => element.Deserialize(type),
            // Some clients send the object as a text that holds JSON.
            string text when text.AsSpan().TrimStart() is ['{' or '[', ..] => JsonSerializer.Deserialize(
                Encoding.UTF8.GetBytes(text),
                type
            ),
            _ => ExtensionMembers.ToElement(value).Deserialize(type),
        };

    private static bool TryToElement(object value, out JsonElement element)
    {
        if (value is JsonElement json)
        {
            element = json;
            return true;
        }

        try
        {
            element = ExtensionMembers.ToElement(value);
            return true;
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or InvalidOperationException)
        {
            element = default;
            return false;
        }
    }
}
