using CustomerBot.Knowledge.Content;

namespace CustomerBot.Knowledge.Checks;

/// <summary>What an entry must be by itself and beside the others of its language.</summary>
internal static class EntryRules
{
    /// <summary>The question is the label of a button, and buttons cut longer texts off.</summary>
    private const int LongestQuestion = 100;

    public static IEnumerable<KnowledgeProblem> Check(IReadOnlyList<EntrySource> sources, IReadOnlySet<string> knownActions) =>
        sources.SelectMany(source => CheckOne(source, knownActions)).Concat(SamePhrasings(sources));

    private static IEnumerable<KnowledgeProblem> CheckOne(EntrySource source, IReadOnlySet<string> knownActions)
    {
        var entry = source.Entry;
        if (Path.GetFileNameWithoutExtension(source.File.Path) != entry.Id)
        {
            yield return source.Problem("id", $"The id \"{entry.Id}\" is not the name of the file.", $"Rename the file to {entry.Id}.md.");
        }

        if (entry.Id.Any(letter => !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter != '-'))
        {
            yield return source.Problem("id", $"The id \"{entry.Id}\" cannot stand in an address.", "Use a to z, digits and hyphens.");
        }

        if (entry.Question.Length > LongestQuestion)
        {
            yield return source.Problem(
                "question",
                $"The question has {entry.Question.Length} characters.",
                $"Shorten it to {LongestQuestion}; what it says in addition can be a wording."
            );
        }

        if (entry.Action is { } action && !knownActions.Contains(action))
        {
            var known = string.Join(", ", knownActions.Order(StringComparer.Ordinal));
            yield return source.Problem("action", $"There is no dialog \"{action}\".", $"Known are {known}.");
        }

        foreach (var line in source.LinesOfEmptyWordings)
        {
            yield return new KnowledgeProblem(source.File.Path, line, "The wording is empty.", "Write it or remove the line.");
        }
    }

    /// <summary>Of two entries with one phrasing only the first is ever found by it.</summary>
    private static IEnumerable<KnowledgeProblem> SamePhrasings(IReadOnlyList<EntrySource> sources)
    {
        var first = new Dictionary<(string Language, string Phrasing), EntrySource>();
        foreach (var source in sources)
        {
            foreach (var phrasing in source.Entry.Phrasings)
            {
                var key = (source.Entry.Language, phrasing.ToUpperInvariant());
                if (!first.TryAdd(key, source))
                {
                    var other = first[key].Entry.Id;
                    yield return source.Problem(
                        "wordings",
                        $"\"{phrasing}\" is also a phrasing of \"{other}\".",
                        "Keep it where it fits best."
                    );
                }
            }
        }
    }
}
