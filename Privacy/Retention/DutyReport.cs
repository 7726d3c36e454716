namespace CustomerBot.Privacy;

/// <summary>Whether what the law sets a time for is done in time.</summary>
/// <param name="LastRetention">When retention last finished; null before the first run.</param>
/// <param name="IsRetentionLate">It should have run since.</param>
/// <param name="OpenRequests">Requests of persons that nobody has answered yet.</param>
/// <param name="OpenNotices">Recipients that nobody has told yet (GDPR Art. 19).</param>
/// <param name="DueSoon">Of both, due within nine days or over it: requests 21 days after they came in.</param>
/// <param name="Overdue">Of both, past their date.</param>
public sealed record DutyReport(
    DateTimeOffset? LastRetention,
    bool IsRetentionLate,
    int OpenRequests,
    int OpenNotices,
    int DueSoon,
    int Overdue
);
