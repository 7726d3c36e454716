namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>When tracked paths changed last, by the event counter of the dialog. Lives as long as the turn.</summary>
internal sealed class MemoryChanges
{
    private readonly Dictionary<string, uint> _changed = new(StringComparer.OrdinalIgnoreCase);

    public void Track(string path) => _changed.TryAdd(path, 0);

    public void Note(string path, uint counter)
    {
        foreach (var tracked in _changed.Keys.Where(tracked => Touches(path, tracked)).ToList())
        {
            _changed[tracked] = counter;
        }
    }

    public bool AnyAfter(uint counter, IEnumerable<string> paths) =>
        paths?.Any(path => _changed.TryGetValue(path, out var changed) && changed > counter) == true;

    // Setting an object changes what lies in it, and setting a member changes the object.
    private static bool Touches(string path, string tracked) =>
        path.Equals(tracked, StringComparison.OrdinalIgnoreCase) || IsInside(path, tracked) || IsInside(tracked, path);

    private static bool IsInside(string path, string outer) =>
        path.StartsWith(outer, StringComparison.OrdinalIgnoreCase) && path.Length > outer.Length && path[outer.Length] is '.' or '[';
}
