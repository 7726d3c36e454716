using System.Globalization;

namespace CustomerBot.Privacy;

/// <summary>Names a time by the clock of German authorities, for example "30. November 2026, 20:15 (UTC+01:00)".</summary>
internal static class GermanTime
{
    private static readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public static string Name(DateTimeOffset time, CultureInfo culture)
    {
        var local = TimeZoneInfo.ConvertTime(time, _zone);
        var day = local.ToString(Texts.ResourceManager.GetString(nameof(Texts.DatePattern), culture)!, culture);
        return $"{day}, {local.ToString("HH:mm", culture)} (UTC{local.ToString("zzz", CultureInfo.InvariantCulture)})";
    }
}
