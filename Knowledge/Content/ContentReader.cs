namespace CustomerBot.Knowledge.Content;

/// <summary>Reads the folder, and after the first time only what changed. One caller at a time.</summary>
internal sealed class ContentReader(ContentFolder folder)
{
    private readonly LastGood<EntrySource> _entries = new(EntryReader.Read);
    private readonly LastGood<Synonyms> _synonyms = new(file => new Synonyms(file.Language, SynonymReader.Read(file)));
    private ContentReading _last = ContentReading.Empty;

    /// <summary>The content now; the same instance as the last time if nothing changed.</summary>
    public ContentReading Read()
    {
        var entriesChanged = _entries.Update(folder.EntryFiles());
        var synonymsChanged = _synonyms.Update(folder.SynonymFiles());
        return entriesChanged || synonymsChanged ? _last = Merge() : _last;
    }

    private ContentReading Merge()
    {
        var sources = new Dictionary<(string Language, string Id), EntrySource>();
        var problems = new List<KnowledgeProblem>([.. _entries.Problems, .. _synonyms.Problems]);
        foreach (var source in _entries.Values)
        {
            var key = (source.Entry.Language, source.Entry.Id);
            if (!sources.TryAdd(key, source))
            {
                problems.Add(DuplicateId(source, sources[key].File.Path));
            }
        }

        return new ContentReading(
            [.. sources.Values.OrderBy(source => source.Entry.Id, StringComparer.Ordinal)],
            _synonyms.Values.ToDictionary(synonyms => synonyms.Language, synonyms => synonyms.Lines),
            problems
        );
    }

    private static KnowledgeProblem DuplicateId(EntrySource source, string firstFile) =>
        new(
            source.File.Path,
            source.FrontMatter.LineOf("id"),
            $"The id \"{source.Entry.Id}\" is already used by {Path.GetFileName(firstFile)}.",
            "Give it another id; until then this file is ignored."
        );

    private sealed record Synonyms(string Language, IReadOnlyList<SynonymLine> Lines);
}
