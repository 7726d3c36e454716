using System.Globalization;

namespace CustomerBot.Backend;

/// <summary>Dates in mails, in the words of the customer and on the clock of the company's country.</summary>
internal static class MailDates
{
    private static readonly TimeZoneInfo s_zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <summary>Date and time with the zone: the receipt of a declaration must name both (§ 356a BGB).</summary>
    public static string Time(DateTimeOffset at, string language)
    {
        var local = TimeZoneInfo.ConvertTime(at, s_zone);
        var isSummer = s_zone.IsDaylightSavingTime(local);
        var culture = CultureOf(language);
        return IsGerman(language)
            ? $"{local.ToString("d. MMMM yyyy, HH:mm:ss", culture)} Uhr ({(isSummer ? "MESZ" : "MEZ")})"
            : $"{local.ToString("d MMMM yyyy, HH:mm:ss", culture)} ({(isSummer ? "CEST" : "CET")})";
    }

    public static string Day(DateOnly day, string language) =>
        day.ToString(IsGerman(language) ? "d. MMMM yyyy" : "d MMMM yyyy", CultureOf(language));

    private static bool IsGerman(string language) => language.StartsWith("de", StringComparison.OrdinalIgnoreCase);

    private static CultureInfo CultureOf(string language) => CultureInfo.GetCultureInfo(IsGerman(language) ? "de-DE" : "en-GB");
}
