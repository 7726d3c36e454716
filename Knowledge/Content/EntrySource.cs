namespace CustomerBot.Knowledge.Content;

/// <summary>An entry together with where it stands, for those who check it.</summary>
internal sealed record EntrySource(ContentFile File, Entry Entry, FrontMatter FrontMatter, IReadOnlyList<int> LinesOfEmptyWordings)
{
    /// <summary>A problem at the line of a key.</summary>
    public KnowledgeProblem Problem(string key, string problem, string remedy) => new(File.Path, FrontMatter.LineOf(key), problem, remedy);
}
