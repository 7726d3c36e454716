using CustomerBot.Knowledge.Search;
using Microsoft.Extensions.Logging;

namespace CustomerBot.Knowledge.Content;

/// <summary>
/// Holds what customers are answered from right now. Readers take the whole picture at once; a refresh puts a new one in its place,
/// so nobody waits for an edit.
/// </summary>
internal sealed class KnowledgeBase
{
    private readonly Lock _refreshing = new();
    private readonly ContentReader _reader;
    private readonly ILogger<KnowledgeBase> _logger;
    private readonly Lazy<bool> _firstRead;
    private ContentReading _reading = ContentReading.Empty;
    private volatile Dictionary<string, LanguageIndex> _languages = [];

    public KnowledgeBase(ContentFolder folder, ILogger<KnowledgeBase> logger)
    {
        _reader = new ContentReader(folder);
        _logger = logger;
        _firstRead = new Lazy<bool>(Refresh);
    }

    /// <summary>The index of a language such as "de" or "en-GB"; null if there is no content in it.</summary>
    public LanguageIndex? Index(string language)
    {
        _ = _firstRead.Value;
        var border = language.AsSpan().IndexOfAny('-', '_');
        return _languages.GetValueOrDefault((border < 0 ? language : language[..border]).ToLowerInvariant());
    }

    /// <summary>Reads what changed on disk. Says whether anything did.</summary>
    public bool Refresh()
    {
        lock (_refreshing)
        {
            var reading = _reader.Read();
            if (ReferenceEquals(reading, _reading))
            {
                return false;
            }

            _languages = Build(reading);
            _reading = reading;
            Report(reading);
            return true;
        }
    }

    /// <summary>Builds the first index ahead of the first customer.</summary>
    public void Prepare() => _ = _firstRead.Value;

    /// <summary>
    /// A language in which nothing changed keeps its index. Replaced ones are left to the garbage collector:
    /// a customer's question may still be reading them, and they hold nothing but memory.
    /// </summary>
    private Dictionary<string, LanguageIndex> Build(ContentReading reading)
    {
        var languages = new Dictionary<string, LanguageIndex>(StringComparer.Ordinal);
        foreach (var language in reading.Sources.GroupBy(source => source.Entry.Language, source => source.Entry))
        {
            var entries = language.ToList();
            var synonyms = reading.SynonymsOf(language.Key);
            var before = _languages.GetValueOrDefault(language.Key);
            var same =
                before is not null
                && before.Entries.SequenceEqual(entries, ReferenceEqualityComparer.Instance)
                && ReferenceEquals(synonyms, _reading.SynonymsOf(language.Key));
            languages[language.Key] = same ? before! : new LanguageIndex(language.Key, entries, synonyms);
        }

        return languages;
    }

    private void Report(ContentReading reading)
    {
        foreach (var problem in reading.Problems)
        {
            Log.ContentProblem(_logger, problem.File, problem.Line, problem.Problem, problem.Remedy);
        }

        Log.ContentRead(_logger, reading.Sources.Count, _languages.Count);
    }
}
