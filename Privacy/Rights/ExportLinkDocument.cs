namespace CustomerBot.Privacy;

/// <summary>A download link as it is stored: its hash, and whose data it leads to.</summary>
internal sealed record ExportLinkDocument(string Link, IReadOnlyList<string> Person, string Language);
