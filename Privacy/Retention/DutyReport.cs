namespace CustomerBot.Privacy;

/// <summary>Whether what the law sets a time for is done in time.</summary>
/// <param name="LastRetention">When retention last finished; null before the first run.</param>
/// <param name="IsRetentionLate">It should have run since.</param>
/// <param name="OpenRequests">Requests of persons that nobody has answered yet.</param>
/// <param name="DueSoon">Of these, due within nine days or over it: 21 days after they came in.</param>
/// <param name="Overdue">Of these, past their date.</param>
public sealed record DutyReport(DateTimeOffset? LastRetention, bool IsRetentionLate, int OpenRequests, int DueSoon, int Overdue);
