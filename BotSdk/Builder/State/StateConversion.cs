using System.Globalization;
using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>
/// A stored value as another type, the way the official SDK does it: plain values by <see cref="Convert"/>, everything else
/// through JSON. The result is a copy.
/// </summary>
internal static class StateConversion
{
    /// <exception cref="FormatException">A text does not have the form of the type.</exception>
    /// <exception cref="InvalidCastException">There is no way from one type to the other.</exception>
    /// <exception cref="OverflowException">The number is too large.</exception>
    /// <exception cref="JsonException">The JSON does not fit the type.</exception>
    internal static T To<T>(object value)
    {
        var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        var scalar = ScalarOf(value);
        if (scalar is null && value is JsonElement { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined })
        {
            return default;
        }

        if (scalar is string { Length: 0 } && type != typeof(string) && default(T) is null)
        {
            return default;
        }

        return IsScalar(type) ? (T)ToScalar(scalar ?? throw NoWay(value, type), type) : FromJson<T>(value);
    }

    private static T FromJson<T>(object value) =>
        (T)JsonSerializer.Deserialize(StateJson.SerializePlain(value), StateJsonOptions.Plain.GetTypeInfo(typeof(T)));

    private static object ToScalar(object scalar, Type type) =>
        type.IsEnum ? ToEnum(scalar, type)
        : type == typeof(Guid)
            ? scalar is Guid guid ? guid
                : Guid.Parse(Text(scalar))
        : type == typeof(TimeSpan)
            ? scalar is TimeSpan span ? span
                : TimeSpan.Parse(Text(scalar), CultureInfo.InvariantCulture)
        : type == typeof(Uri) ? scalar as Uri ?? new Uri(Text(scalar), UriKind.RelativeOrAbsolute)
        : type == typeof(DateTimeOffset) ? ToMoment(scalar)
        : type == typeof(DateTime) && scalar is DateTimeOffset moment ? moment.DateTime
        : type == typeof(string) ? Convert.ToString(scalar, CultureInfo.InvariantCulture)
        : Convert.ChangeType(scalar, type, CultureInfo.InvariantCulture);

    private static DateTimeOffset ToMoment(object scalar) =>
        scalar switch
        {
            DateTimeOffset moment => moment,
            DateTime time => new DateTimeOffset(time),
            string text => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture),
            _ => throw NoWay(scalar, typeof(DateTimeOffset)),
        };

    private static object ToEnum(object scalar, Type type) =>
        scalar switch
        {
            string name => Enum.Parse(type, name, ignoreCase: true),
            double or float or decimal or bool or char => throw NoWay(scalar, type),
            _ => Enum.ToObject(type, scalar),
        };

    /// <summary>The value as a plain one, or null when it is none.</summary>
    private static object ScalarOf(object value) =>
        value switch
        {
            Enum constant => Convert.ChangeType(constant, Enum.GetUnderlyingType(constant.GetType()), CultureInfo.InvariantCulture),
            JsonElement element => ScalarOf(element),
            _ => IsScalar(value.GetType()) ? value : null,
        };

    private static object ScalarOf(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => element.GetString(),
            JsonValueKind.Number when element.TryGetInt64(out var number) => number,
            JsonValueKind.Number => element.GetDouble(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };

    private static bool IsScalar(Type type) =>
        type.IsEnum
        || (Type.GetTypeCode(type) is not TypeCode.Object and not TypeCode.DBNull)
        || type == typeof(Guid)
        || type == typeof(TimeSpan)
        || type == typeof(Uri)
        || type == typeof(DateTimeOffset);

    private static string Text(object scalar) => scalar as string ?? throw NoWay(scalar, typeof(string));

    private static InvalidCastException NoWay(object value, Type type) =>
        new($"A stored value of type {value.GetType().Name} cannot become {type.Name}.");
}
