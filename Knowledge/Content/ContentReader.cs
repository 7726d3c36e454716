namespace CustomerBot.Knowledge.Content;

/// <summary>
/// Reads the folder, and after the first time only what changed. A file that was broken by an edit keeps answering in its last good form,
/// so that a slip of the pen takes no answer from the customers. One caller at a time.
/// </summary>
internal sealed class ContentReader(ContentFolder folder)
{
    private Dictionary<string, FileState> _files = [];
    private ContentReading _last = ContentReading.Empty;

    /// <summary>The content now; the same instance as the last time if nothing changed.</summary>
    public ContentReading Read()
    {
        var found = folder.Files();
        if (found.Count == _files.Count && found.All(file => _files.TryGetValue(file.Path, out var state) && state.File == file))
        {
            return _last;
        }

        _files = found.ToDictionary(file => file.Path, StateOf);
        return _last = Merge(found.Select(file => _files[file.Path]));
    }

    private FileState StateOf(ContentFile file)
    {
        var before = _files.GetValueOrDefault(file.Path);
        if (before?.File == file)
        {
            return before;
        }

        try
        {
            return new FileState(file, EntryReader.Read(file), null);
        }
        catch (ContentException exception)
        {
            return new FileState(file, before?.LastGood, exception.In(file.Path));
        }
    }

    private static ContentReading Merge(IEnumerable<FileState> states)
    {
        var sources = new Dictionary<(string Language, string Id), EntrySource>();
        var problems = new List<KnowledgeProblem>();
        foreach (var state in states)
        {
            if (state.Problem is { } problem)
            {
                problems.Add(problem);
            }

            if (state.LastGood is { } source && !sources.TryAdd((source.Entry.Language, source.Entry.Id), source))
            {
                var first = sources[(source.Entry.Language, source.Entry.Id)].File.Path;
                problems.Add(DuplicateId(source, first));
            }
        }

        return new ContentReading([.. sources.Values.OrderBy(source => source.Entry.Id, StringComparer.Ordinal)], problems);
    }

    private static KnowledgeProblem DuplicateId(EntrySource source, string firstFile) =>
        new(
            source.File.Path,
            source.FrontMatter.LineOf("id"),
            $"The id \"{source.Entry.Id}\" is already used by {Path.GetFileName(firstFile)}.",
            "Give it another id; until then this file is ignored."
        );

    private sealed record FileState(ContentFile File, EntrySource? LastGood, KnowledgeProblem? Problem);
}
