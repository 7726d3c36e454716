namespace CustomerBot.Redaction.Scanning;

/// <summary>
/// A finding before overlaps are resolved, in characters of the normal text. The higher rank wins, then the longer, then the first. Known is
/// the known value it is a form of, if any.
/// </summary>
internal readonly record struct Candidate(int Start, int End, PersonalDataKind Kind, string Evidence, int Rank, string? Known = null);
