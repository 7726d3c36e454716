using System.Globalization;

namespace CustomerBot.Privacy;

/// <summary>Names a storage period on pages: "30 Tage", "15 Minuten", "3 Jahre".</summary>
internal static class Period
{
    private const int DaysOfYear = 365;

    public static string Name(TimeSpan period, CultureInfo culture)
    {
        var (key, count) = period.TotalDays switch
        {
            >= 2 * DaysOfYear when period.TotalDays % DaysOfYear < 1 => (nameof(Texts.PeriodInYears), period.TotalDays / DaysOfYear),
            >= 2 => (nameof(Texts.PeriodInDays), period.TotalDays),
            _ when period >= TimeSpan.FromHours(2) => (nameof(Texts.PeriodInHours), period.TotalHours),
            _ => (nameof(Texts.PeriodInMinutes), period.TotalMinutes),
        };
        return string.Format(culture, Texts.ResourceManager.GetString(key, culture)!, Math.Floor(count));
    }
}
