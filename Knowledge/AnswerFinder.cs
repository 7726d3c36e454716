using CustomerBot.Knowledge.Content;
using CustomerBot.Knowledge.Search;
using Microsoft.Extensions.Options;

namespace CustomerBot.Knowledge;

/// <summary>Finds the entry that answers a customer's text. Safe for many threads; keeps nothing of the text.</summary>
public sealed class AnswerFinder
{
    private const int MostReadings = 3;
    private readonly KnowledgeBase _knowledge;
    private readonly KnowledgeOptions _options;
    private readonly string _otherwise;

    internal AnswerFinder(KnowledgeBase knowledge, Languages languages, IOptions<KnowledgeOptions> options)
    {
        _knowledge = knowledge;
        _otherwise = languages.First.TwoLetterISOLanguageName;
        _options = options.Value;
    }

    /// <summary>Looks for the answer in the content of one language.</summary>
    /// <param name="question">What the customer typed, of any length; only its beginning counts.</param>
    /// <param name="language">Language of the content, for example "de" or "en-GB"; without content in it the bot's first language answers.</param>
    public Answer Find(string question, string language) => Explain(question, language, MostReadings).Answer;

    /// <summary>Finds the answer and says how sure that is and what else was near, for people who edit the content.</summary>
    /// <param name="question">What the customer typed.</param>
    /// <param name="language">Language of the content.</param>
    /// <param name="count">How many entries to rank, at least 3.</param>
    public Explanation Explain(string question, string language, int count)
    {
        var result = Index(language)?.Search(question, count) ?? SearchResult.Nothing;
        return new Explanation(Decide(result), result.Confidence, result.Entries);
    }

    /// <summary>The entry with this id, or null.</summary>
    public Entry? ById(string id, string language) => Index(language)?.ById(id);

    /// <summary>All entries of a language in the order of their ids; empty for a language without content.</summary>
    public IReadOnlyList<Entry> Entries(string language) => _knowledge.Index(language)?.Entries ?? [];

    private LanguageIndex? Index(string language) => _knowledge.Index(language) ?? _knowledge.Index(_otherwise);

    private Answer Decide(SearchResult result) =>
        result.Confidence switch
        {
            _ when result.Entries.Count == 0 => new Answer.Unknown(),
            var confidence when confidence >= _options.FoundThreshold => new Answer.Found(result.Entries[0]),
            var confidence when confidence >= _options.UnsureThreshold => new Answer.Unsure([.. result.Entries.Take(MostReadings)]),
            _ => new Answer.Unknown(),
        };

    /// <summary>An answer with its reasons.</summary>
    /// <param name="Answer">What the customer gets.</param>
    /// <param name="Confidence">0 to 1: how probable it is that the first entry is right.</param>
    /// <param name="Ranked">The nearest entries, the nearest first.</param>
    public sealed record Explanation(Answer Answer, double Confidence, IReadOnlyList<Entry> Ranked);
}
