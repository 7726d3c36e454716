namespace CustomerBot.Dialogs;

/// <summary>Names storage periods the way people say them.</summary>
internal static class Periods
{
    private const int DaysOfYear = 365;

    /// <summary>For example "30 Tagen", to stand after "nach".</summary>
    public static string Name(TimeSpan period) =>
        period.TotalDays switch
        {
            >= 2 * DaysOfYear when period.TotalDays % DaysOfYear < 1 => Texts.YearsDative.With(Math.Floor(period.TotalDays / DaysOfYear)),
            >= 2 => Texts.DaysDative.With(Math.Round(period.TotalDays)),
            _ when period < TimeSpan.FromHours(2) => Texts.MinutesDative.With(Math.Round(period.TotalMinutes)),
            _ => Texts.HoursDative.With(Math.Round(period.TotalHours)),
        };
}
