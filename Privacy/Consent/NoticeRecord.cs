namespace CustomerBot.Privacy;

/// <summary>That the first notice was shown.</summary>
internal sealed record NoticeRecord(DateTimeOffset At, string Language, string TextShown);
