using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reads a recognised number as the type that a prompt asks for; a fraction is no int, an overflow no number.</summary>
internal static class NumberParser
{
    public static bool IsSupported(Type type) =>
        type == typeof(int) || type == typeof(long) || type == typeof(float) || type == typeof(double) || type == typeof(decimal);

    public static bool TryParse<T>(string text, CultureInfo culture, out T value)
        where T : struct
    {
        object parsed = null;
        if (typeof(T) == typeof(int) && int.TryParse(text, NumberStyles.Any, culture, out var whole))
        {
            parsed = whole;
        }
        else if (typeof(T) == typeof(long) && long.TryParse(text, NumberStyles.Any, culture, out var large))
        {
            parsed = large;
        }
        else if (typeof(T) == typeof(float) && float.TryParse(text, NumberStyles.Any, culture, out var single))
        {
            parsed = single;
        }
        else if (typeof(T) == typeof(double) && double.TryParse(text, NumberStyles.Any, culture, out var precise))
        {
            parsed = precise;
        }
        else if (typeof(T) == typeof(decimal) && decimal.TryParse(text, NumberStyles.Any, culture, out var money))
        {
            parsed = money;
        }

        value = parsed is T number ? number : default;
        return parsed is not null;
    }
}
