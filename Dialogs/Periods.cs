namespace CustomerBot.Dialogs;

/// <summary>Names storage periods the way people say them.</summary>
internal static class Periods
{
    /// <summary>For example "30 Tagen", to stand after "nach".</summary>
    public static string Name(TimeSpan period) =>
        period.TotalDays >= 2 ? Texts.DaysDative.With(Math.Round(period.TotalDays)) : Texts.HoursDative.With(Math.Round(period.TotalHours));
}
