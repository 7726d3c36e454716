namespace CustomerBot.Knowledge.Content;

/// <summary>An entry together with where it stands, for those who check it.</summary>
internal sealed record EntrySource(ContentFile File, Entry Entry, FrontMatter FrontMatter, IReadOnlyList<int> LinesOfEmptyWordings);
