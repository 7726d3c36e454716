using System.Globalization;

namespace CustomerBot.Backend;

/// <summary>Dates in mails, in the words of the customer and on the clock of the company's country.</summary>
internal static class MailDates
{
    private static readonly TimeZoneInfo s_zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <summary>Date and time with the zone: the receipt of a declaration must name both (§ 356a BGB).</summary>
    public static string Time(DateTimeOffset at, CultureInfo language)
    {
        var local = TimeZoneInfo.ConvertTime(at, s_zone);
        var zone = s_zone.IsDaylightSavingTime(local) ? nameof(Texts.MailSummerTime) : nameof(Texts.MailWinterTime);
        var day = local.ToString(Text(nameof(Texts.DatePattern), language), language);
        return string.Format(
            language,
            Text(nameof(Texts.MailMoment), language),
            day,
            local.ToString("HH:mm:ss", language),
            Text(zone, language)
        );
    }

    public static string Day(DateOnly day, CultureInfo language) => day.ToString(Text(nameof(Texts.DatePattern), language), language);

    private static string Text(string name, CultureInfo language) => Texts.ResourceManager.GetString(name, language)!;
}
