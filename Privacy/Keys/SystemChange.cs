namespace CustomerBot.Privacy;

/// <summary>A change of one of the store's own records; without content it is deleted.</summary>
internal sealed record SystemChange(string Key, string Kind, byte[]? Content, string? IfMatch = null);
