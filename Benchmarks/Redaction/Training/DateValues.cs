using System.Globalization;

namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>Dates as they are written in both languages.</summary>
internal static class DateValues
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");
    private static readonly CultureInfo _british = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Of somebody who is between 13 and 92.</summary>
    public static string Birth(bool german, Random random) =>
        Day(1934, 2013, random)
            .ToString(
                german
                    ? random.Pick(
                        "dd.MM.yyyy",
                        "dd.MM.yyyy",
                        "d.M.yyyy",
                        "d. MMMM yyyy",
                        "dd.MM.yy",
                        "yyyy-MM-dd",
                        "d.M.yy",
                        "dd/MM/yyyy",
                        "d.M. yyyy",
                        "d MMMM yyyy"
                    )
                    : random.Pick(
                        "dd/MM/yyyy",
                        "d MMMM yyyy",
                        "MMMM d, yyyy",
                        "yyyy-MM-dd",
                        "dd/MM/yy",
                        "d MMM yyyy",
                        "dd.MM.yyyy",
                        "MMMM d yyyy"
                    ),
                german ? _german : _british
            );

    /// <summary>Of an order, a term, an invoice.</summary>
    public static string Recent(bool german, Random random) =>
        Day(2023, 2028, random)
            .ToString(
                german
                    ? random.Pick("dd.MM.yyyy", "dd.MM.yyyy", "d.M.", "d. MMMM", "d. MMMM yyyy", "dd.MM.", "dd.MM.yy", "yyyy-MM-dd")
                    : random.Pick("d MMMM", "dd/MM/yyyy", "MMMM d", "d MMMM yyyy", "yyyy-MM-dd", "MMMM d, yyyy", "dd/MM/yy"),
                german ? _german : _british
            );

    public static string Month(bool german, Random random) => (german ? _german : _british).DateTimeFormat.MonthNames[random.Next(12)];

    public static string Weekday(bool german, Random random) => (german ? _german : _british).DateTimeFormat.DayNames[random.Next(7)];

    private static DateOnly Day(int from, int to, Random random) => new(random.Next(from, to), random.Next(1, 13), random.Next(1, 29));
}
