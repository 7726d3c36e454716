namespace CustomerBot.Knowledge.Content;

/// <summary>A content file as it lies in the folder; a different stamp or length means that it must be read again.</summary>
internal sealed record ContentFile(string Path, string Language, EntryKind Kind, DateTime WrittenAt, long Length);
