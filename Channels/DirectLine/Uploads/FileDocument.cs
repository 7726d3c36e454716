namespace CustomerBot.Channels.DirectLine.Uploads;

/// <summary>Stored form of a file: one declared field.</summary>
internal sealed record FileDocument(FileContent File);
