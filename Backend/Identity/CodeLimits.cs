namespace CustomerBot.Backend;

/// <summary>How often codes may be asked for. Pure arithmetic over the times that are stored.</summary>
/// <remarks>
/// A target is a pair of number and address, so that who knows only a number cannot use up its customer's codes. Of ten codes a day three are
/// kept for requesters who proved to be this customer within a day: strangers cannot lock them out. The hour frees itself within an hour.
/// </remarks>
internal static class CodeLimits
{
    public const int TriesPerCode = 5;

    private const int TargetPerHour = 3;
    private const int TargetPerDay = 10;
    private const int KeptForKnown = 3;
    private const int RequesterPerHour = 6;
    private const int RequesterPerDay = 20;

    private static readonly TimeSpan s_hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan s_day = TimeSpan.FromDays(1);
    private static readonly TimeSpan s_firstPause = TimeSpan.FromSeconds(30);

    /// <summary>30 seconds after the first code of this conversation to this target, 60 after the second, 120 after the third.</summary>
    public static DateTimeOffset? PauseUntil(IReadOnlyList<DateTimeOffset> requests, DateTimeOffset now)
    {
        var recent = requests.Where(at => now - at < s_hour).ToList();
        if (recent.Count == 0)
        {
            return null;
        }

        var until = recent[^1] + (s_firstPause * Math.Pow(2, recent.Count - 1));
        return until > now ? until : null;
    }

    public static DateTimeOffset? TargetFullUntil(LimitRecord target, bool isKnown, DateTimeOffset now) =>
        Later(
            FullUntil(target.Requests, TargetPerHour, s_hour, now),
            FullUntil(target.Requests, isKnown ? TargetPerDay : TargetPerDay - KeptForKnown, s_day, now)
        );

    public static DateTimeOffset? RequesterFullUntil(LimitRecord requester, DateTimeOffset now) =>
        Later(FullUntil(requester.Requests, RequesterPerHour, s_hour, now), FullUntil(requester.Requests, RequesterPerDay, s_day, now));

    /// <summary>One warning a day tells the customer; more would be a way to pester.</summary>
    public static bool MayWarn(LimitRecord target, DateTimeOffset now) => !target.Warnings.Any(at => now - at < s_day);

    public static LimitRecord WithRequest(LimitRecord record, DateTimeOffset now) =>
        record with
        {
            Requests = [.. OfLastDay(record.Requests, now), now],
        };

    public static LimitRecord WithWarning(LimitRecord record, DateTimeOffset now) =>
        record with
        {
            Warnings = [.. OfLastDay(record.Warnings, now), now],
        };

    public static IEnumerable<DateTimeOffset> OfLastDay(IEnumerable<DateTimeOffset> times, DateTimeOffset now) =>
        times.Where(at => now - at < s_day);

    private static DateTimeOffset? FullUntil(IReadOnlyList<DateTimeOffset> requests, int most, TimeSpan window, DateTimeOffset now)
    {
        var recent = requests.Where(at => now - at < window).ToList();
        return recent.Count < most ? null : recent[^most] + window;
    }

    private static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) => one is null || other > one ? other : one;
}
