using System.Collections.Concurrent;
using System.Globalization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Cultures by the locale of an activity. The runtime keeps every culture it ever made, and any well-formed name makes one, so a
/// sender could fill the memory with invented names: those that the system does not know are limited in number.
/// </summary>
internal static class TurnCultures
{
    private const int InventedLimit = 512;
    private const int LongestName = 84;

    private static readonly ConcurrentDictionary<string, CultureInfo> Known = new();

    /// <summary>The culture of that name, or null when there is none.</summary>
    internal static CultureInfo Find(string locale)
    {
        if (Known.TryGetValue(locale, out var culture))
        {
            return culture;
        }

        if (locale.Length > LongestName)
        {
            return null;
        }

        culture = Make(locale, predefinedOnly: true) ?? (Known.Count < InventedLimit ? Make(locale, predefinedOnly: false) : null);
        if (culture != null && Known.Count < InventedLimit)
        {
            Known.TryAdd(locale, culture);
        }

        return culture;
    }

    private static CultureInfo Make(string locale, bool predefinedOnly)
    {
        try
        {
            return CultureInfo.GetCultureInfo(locale, predefinedOnly);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
