namespace CustomerBot.Knowledge.Search;

/// <summary>An entry and how near it is to the question.</summary>
internal sealed record Hit(Entry Entry, double Score);
