using System.Globalization;
using System.Text.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reads small numbers from stored state: storages give them back as int, long, double, text or JSON.</summary>
internal static class StoredNumber
{
    public static int? Read(object value)
    {
        if (value is null or int)
        {
            return (int?)value;
        }

        try
        {
            return value is JsonElement element
                ? int.Parse(element.ToString(), CultureInfo.InvariantCulture)
                : Convert.ToInt32(value, CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is FormatException or InvalidCastException or OverflowException)
        {
            return null;
        }
    }
}
