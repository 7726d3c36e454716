namespace CustomerBot.Knowledge.Content;

/// <summary>A meaning and the words that customers use for it; a star stands for any letters, a plus for "both".</summary>
internal sealed record SynonymLine(string Name, IReadOnlyList<string> Words);
