namespace CustomerBot.Knowledge.Content;

/// <summary>The whole content at one moment.</summary>
/// <param name="Sources">Usable entries; an id occurs once per language.</param>
/// <param name="Synonyms">The company's own meanings by language.</param>
/// <param name="Problems">Files that could not be used, or not in their newest form.</param>
internal sealed record ContentReading(
    IReadOnlyList<EntrySource> Sources,
    IReadOnlyDictionary<string, IReadOnlyList<SynonymLine>> Synonyms,
    IReadOnlyList<KnowledgeProblem> Problems
)
{
    public static ContentReading Empty { get; } = new([], new Dictionary<string, IReadOnlyList<SynonymLine>>(), []);

    public IReadOnlyList<SynonymLine> SynonymsOf(string language) => Synonyms.GetValueOrDefault(language, []);
}
