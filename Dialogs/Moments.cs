namespace CustomerBot.Dialogs;

/// <summary>Names days and times in the language of the turn, by the company's clock.</summary>
internal static class Moments
{
    private static readonly TimeZoneInfo German = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <summary>For example "2. März 2026 um 10:05 Uhr".</summary>
    public static string Name(DateTimeOffset moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment, German);
        return Texts.DateAndTime.With(
            local.ToString(Texts.DatePattern, Languages.CultureOfTurn),
            local.ToString("HH:mm", Languages.CultureOfTurn)
        );
    }

    /// <summary>For example "2. März 2026".</summary>
    public static string Name(DateOnly day) => day.ToString(Texts.DatePattern, Languages.CultureOfTurn);

    /// <summary>The day of a moment, for example "2. März 2026".</summary>
    public static string Day(DateTimeOffset moment) => Name(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, German).DateTime));

    /// <summary>The day it is at the company.</summary>
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), German).DateTime);
}
