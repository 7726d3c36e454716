namespace CustomerBot.Knowledge.Content;

/// <summary>
/// What was read from some files. A file is read again only when it changed, and one that was broken by an edit keeps its last
/// good form, so that a slip of the pen takes no answer from the customers.
/// </summary>
internal sealed class LastGood<T>(Func<ContentFile, T> read)
    where T : class
{
    private Dictionary<string, State> _states = [];

    /// <summary>Usable contents, in the order of the files.</summary>
    public IEnumerable<T> Values => _states.Values.Select(state => state.Value).OfType<T>();

    /// <summary>What is wrong with the others.</summary>
    public IEnumerable<KnowledgeProblem> Problems => _states.Values.Select(state => state.Problem).OfType<KnowledgeProblem>();

    /// <summary>Takes in the files that are there now. Says whether anything changed.</summary>
    public bool Update(IReadOnlyList<ContentFile> files)
    {
        if (files.Count == _states.Count && files.All(file => _states.TryGetValue(file.Path, out var state) && state.File == file))
        {
            return false;
        }

        _states = files.ToDictionary(file => file.Path, StateOf);
        return true;
    }

    private State StateOf(ContentFile file)
    {
        var before = _states.GetValueOrDefault(file.Path);
        if (before?.File == file)
        {
            return before;
        }

        try
        {
            return new State(file, read(file), null);
        }
        catch (ContentException exception)
        {
            return new State(file, before?.Value, exception.In(file.Path));
        }
    }

    private sealed record State(ContentFile File, T? Value, KnowledgeProblem? Problem);
}
