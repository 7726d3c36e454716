namespace CustomerBot.Knowledge.Search;

/// <summary>A text that stands for an entry in the index.</summary>
/// <param name="Entry">Number of the entry.</param>
/// <param name="Text">A phrasing of its question, or all it says.</param>
internal readonly record struct EntryText(int Entry, string Text);
