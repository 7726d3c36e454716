namespace CustomerBot.Privacy;

/// <summary>One of the store's own records, opened.</summary>
internal sealed record SystemRecord(string Key, byte[] Content, string ETag);
