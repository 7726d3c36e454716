namespace CustomerBot.Privacy;

/// <summary>What a download link led to; it leads nowhere any more.</summary>
/// <param name="Subject">Whose data may be downloaded, once.</param>
/// <param name="Language">In which language.</param>
public sealed record ExportGrant(DataSubject Subject, string Language);
